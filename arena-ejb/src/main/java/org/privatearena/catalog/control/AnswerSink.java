package org.privatearena.catalog.control;

/**
 * Takes one answer as it is made.
 *
 * <p>The callbacks come one at a time, each seeing what the former wrote, mostly on a thread that
 * reads many calls: a callback must not block. What waits, such as a transaction, belongs on a
 * thread of the receiver's own. The threads carry no application context: inside a container wrap
 * the sink with {@code ContextService.createContextualProxy} when the call is opened.
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
