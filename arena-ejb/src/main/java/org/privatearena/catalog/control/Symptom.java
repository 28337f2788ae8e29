package org.privatearena.catalog.control;

/** What the end of a call tells about the health of the Endpoint that was asked. */
enum Symptom {
  WELL,
  ILL,
  /** Nothing: it was the person's doing, the model's way, or the arena's own fault. */
  NONE;

  static Symptom of(AnswerEnd end) {
    if (end instanceof AnswerEnd.Complete) {
      return WELL;
    }
    return end instanceof AnswerEnd.Failed failed ? of(failed) : NONE;
  }

  /** The same of a probe, whose prompt is harmless and which nobody stops but its own deadline. */
  static Symptom ofProbe(AnswerEnd end) {
    if (end instanceof AnswerEnd.Filtered) {
      return WELL;
    }
    if (end instanceof AnswerEnd.Cancelled) {
      return ILL;
    }
    // A model that thinks has said nothing yet when its few tokens are used up.
    return end instanceof AnswerEnd.Failed failed && failed.reason() == FailureReason.EMPTY
        ? WELL
        : of(end);
  }

  private static Symptom of(AnswerEnd.Failed failed) {
    return switch (failed.reason()) {
      // The arena's own.
      case NO_CAPACITY, ENDPOINTS_OPEN, BUSY, SINK_FAILED, INTERNAL_ERROR -> NONE;
      // A prompt can bring any model to these, and nobody shall shut an endpoint by prompts.
      case ANSWER_TOO_LONG, TOTAL_TIMEOUT, TOOL_CALLS, EMPTY -> NONE;
      case HTTP_STATUS -> failed.refusal() != null && failed.refusal().blamesRequest() ? NONE : ILL;
      default -> ILL;
    };
  }
}
