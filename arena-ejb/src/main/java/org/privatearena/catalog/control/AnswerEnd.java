package org.privatearena.catalog.control;

/** How a call of a model ended: the one terminal event of each call. */
public sealed interface AnswerEnd {

  /** What was measured of the call, whatever its end. */
  CallFigures figures();

  /**
   * A whole answer, with at least one character.
   *
   * @param usage the last the endpoint gave, or null
   */
  record Complete(FinishReason finishReason, Usage usage, CallFigures figures)
      implements AnswerEnd {}

  /** The endpoint's content filter stepped in; such a turn cannot be voted on. */
  record Filtered(CallFigures figures) implements AnswerEnd {}

  /**
   * No answer, or a part of one that must not be taken for an answer.
   *
   * @param detail for the operator's log only: it may quote what the endpoint said, which may quote
   *     the prompt; one line, at most some 500 characters, without the secret
   * @param beforeFirstToken whether no text had been given to the sink, so that another endpoint
   *     may be tried unseen
   * @param refusal what an endpoint said that refused by an HTTP status; null for any other reason
   */
  record Failed(
      FailureReason reason,
      String detail,
      boolean beforeFirstToken,
      CallFigures figures,
      HttpRefusal refusal)
      implements AnswerEnd {

    /** Nothing was sent. */
    public static Failed unsent(FailureReason reason, String detail) {
      return new Failed(reason, detail, true, CallFigures.NONE, null);
    }
  }

  /** Stopped by {@link ModelCall#cancel()}. */
  record Cancelled(CallFigures figures) implements AnswerEnd {

    /** Nothing was sent. */
    public static Cancelled unsent() {
      return new Cancelled(CallFigures.NONE);
    }
  }
}
