package org.privatearena.catalog.control;

/** How a complete answer came to its end. */
public enum FinishReason {
  /** The model had said what it wanted to say. */
  STOP,
  /** The limit of tokens was reached; counts as complete. */
  LENGTH
}
