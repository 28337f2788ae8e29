package org.privatearena.stack;

import java.util.List;

/** How a recorded model treats its caller; counts are content tokens already sent. */
public sealed interface RecordedBehaviour {

  /** Plays the whole answer. */
  record Normal() implements RecordedBehaviour {}

  /**
   * Plays one of these texts, drawn anew for each request, as a busy machine does: at the model's
   * pace on average, with a first token and gaps that vary, and a pause now and then.
   */
  record Natural(List<String> texts) implements RecordedBehaviour {

    /** Keeps a copy. */
    public Natural {
      texts = List.copyOf(texts);
    }
  }

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
