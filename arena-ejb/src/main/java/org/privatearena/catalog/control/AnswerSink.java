package org.privatearena.catalog.control;

/**
 * Takes one answer as it is made.
 *
 * <p>The callbacks run on threads of the executor given to {@link ModelClient}, one at a time, each
 * seeing what the former wrote. Those threads carry no application context: inside a container wrap
 * the sink with {@code ContextService.createContextualProxy} when the call is opened. A callback
 * that blocks holds back this call's stream and no other, but the waiting counts against the call's
 * limits.
 */
public interface AnswerSink {

  /**
   * The next piece of text; never empty. An exception ends the call as {@link
   * FailureReason#SINK_FAILED}.
   */
  void text(String delta);

  /** The end, called exactly once; nothing follows. An exception is logged and lost. */
  void end(AnswerEnd end);
}
