package org.privatearena.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Supplier;

/**
 * One HTTP response spread over time.
 *
 * @param steps in the order of their times
 * @param ending what becomes of the connection after the last step
 */
record RecordedPlay(List<Step> steps, Ending ending) {

  private static final String STREAM_HEAD =
      """
      HTTP/1.1 200 OK
      Content-Type: text/event-stream; charset=utf-8
      Cache-Control: no-cache
      Transfer-Encoding: chunked

      """;

  private static final String HEAD =
      """
      HTTP/1.1 %d %s
      Content-Type: application/json
      Content-Length: %d

      """;

  /** What becomes of the connection. */
  enum Ending {
    /** The next request may come. */
    KEEP,
    /** It is closed, whether or not the response was whole. */
    CLOSE,
    /** Nothing more is sent until the caller leaves. */
    HANG
  }

  /**
   * Some bytes of the response.
   *
   * @param afterNanos nanoseconds after the request
   * @param bytes made when they are sent, so that waiting plays hold no encoded text
   */
  record Step(long afterNanos, Supplier<byte[]> bytes) {}

  /** A whole JSON response at one moment. */
  static RecordedPlay json(long afterNanos, int status, String json) {
    return new RecordedPlay(
        List.of(new Step(afterNanos, () -> response(status, json))), Ending.KEEP);
  }

  /** The same steps with another ending. */
  RecordedPlay ending(Ending other) {
    return new RecordedPlay(steps, other);
  }

  /** The head of a stream of server-sent events. */
  static Step streamHead() {
    return new Step(0, () -> lines(STREAM_HEAD).getBytes(UTF_8));
  }

  /** One server-sent event as one HTTP chunk. */
  static Step event(long afterNanos, Supplier<String> data) {
    return new Step(
        afterNanos,
        () -> {
          String event = "data: " + data.get() + "\n\n";
          String size = Integer.toHexString(event.getBytes(UTF_8).length);
          return (size + "\r\n" + event + "\r\n").getBytes(UTF_8);
        });
  }

  /** The end of a stream in good order. */
  static Step streamEnd(long afterNanos) {
    return new Step(afterNanos, () -> "0\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] response(int status, String json) {
    String reason =
        switch (status) {
          case 200 -> "OK";
          case 400 -> "Bad Request";
          case 404 -> "Not Found";
          case 405 -> "Method Not Allowed";
          default -> "Internal Server Error";
        };
    String head = HEAD.formatted(status, reason, json.getBytes(UTF_8).length);
    return (lines(head) + json).getBytes(UTF_8);
  }

  private static String lines(String text) {
    return text.replace("\n", "\r\n");
  }
}
