package org.privatearena.catalog.control;

/** Why an endpoint gave no complete answer. For logs and counters, never for an evaluator. */
public enum FailureReason {
  /** The allow-list does not name the endpoint's host and port; nothing was sent. */
  HOST_NOT_ALLOWED,
  /** The secret that is kept for the endpoint does not open; nothing was sent. */
  SECRET_UNREADABLE,
  /** The arena is stopping or out of threads; nothing was sent, or the call was given up. */
  NO_CAPACITY,
  /** Every endpoint of the Revision has failed too often lately; nothing was sent. */
  ENDPOINTS_OPEN,
  /** No place for both sides at a time, for as long as was waited; nothing was sent. */
  BUSY,
  /** No connection: refused, unknown host, no route, TLS failure. */
  CONNECT_FAILED,
  /** No connection within {@link StreamLimits#connect()}. */
  CONNECT_TIMEOUT,
  /** Neither text nor reasoning within {@link StreamLimits#firstToken()}. */
  FIRST_TOKEN_TIMEOUT,
  /** No chunk for {@link StreamLimits#idle()}. */
  IDLE_TIMEOUT,
  /** Not finished within {@link StreamLimits#total()}. */
  TOTAL_TIMEOUT,
  /** The connection broke, or ended before the length it announced. */
  CONNECTION_LOST,
  /** A status of 300 to 399; redirects are not followed. */
  REDIRECT,
  /** Any other status but 200. */
  HTTP_STATUS,
  /** Not {@code text/event-stream}. */
  WRONG_CONTENT_TYPE,
  /** Compressed, although compression was not offered. */
  UNEXPECTED_ENCODING,
  /** Bytes that are not UTF-8, or data that is no chat-completion chunk. */
  MALFORMED,
  /** A line, or the data of one event, above {@link StreamLimits#maxLineBytes()}. */
  LINE_TOO_LONG,
  /** A body above {@link StreamLimits#maxBytes()}. */
  STREAM_TOO_LONG,
  /** Text above {@link StreamLimits#maxAnswerCharacters()}. */
  ANSWER_TOO_LONG,
  /** The endpoint reported an error inside the stream. */
  UPSTREAM_ERROR,
  /** The stream ended, but the answer had no finish reason. */
  TRUNCATED,
  /** The model asked for a tool, which a battle does not have. */
  TOOL_CALLS,
  /** A finish reason that is not known to mean a complete answer. */
  UNKNOWN_FINISH,
  /** Finished without a single character of text. */
  EMPTY,
  /** The receiver of the text threw an exception. */
  SINK_FAILED,
  /** A bug of the arena's own; the log has the exception. */
  INTERNAL_ERROR
}
