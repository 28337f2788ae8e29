package org.privatearena.stack;

/** How a recorded model treats its caller; counts are content tokens already sent. */
public sealed interface RecordedBehaviour {

  /** Plays the whole answer. */
  record Normal() implements RecordedBehaviour {}

  /** Answers HTTP 500 where the first token should come. */
  record FailBeforeFirstToken() implements RecordedBehaviour {}

  /** Falls silent and keeps the connection open until the caller gives up. */
  record StallAfter(int tokens) implements RecordedBehaviour {}

  /** Closes the connection in the middle of the transfer. */
  record CutAfter(int tokens) implements RecordedBehaviour {}

  /** Ends the transfer in good order, without a finish reason and without {@code [DONE]}. */
  record EndAfter(int tokens) implements RecordedBehaviour {}

  /** Sends an error as an event, then {@code [DONE]}, under HTTP 200. */
  record ErrorAfter(int tokens) implements RecordedBehaviour {}
}
