package org.privatearena.stack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;

/**
 * One HTTP/1.1 request, as much of it as a recorded endpoint needs.
 *
 * @param method in capitals
 * @param path without its query
 * @param body decoded as UTF-8; empty if there is none
 * @param close whether the caller wants the connection closed afterwards
 */
record RecordedRequest(String method, String path, String body, boolean close) {

  static final int LARGEST_HEAD = 64 * 1024;
  static final int LARGEST_BODY = 16 * 1024 * 1024;

  /**
   * Takes one request out of the bytes that have arrived.
   *
   * @param arrived ready for reading; its position moves only past a whole request
   * @return empty while some of it is still on its way
   * @throws IllegalArgumentException if this is not a request that can be read
   */
  static Optional<RecordedRequest> take(ByteBuffer arrived) {
    int headLength = headLength(arrived);
    if (headLength < 0) {
      if (arrived.remaining() > LARGEST_HEAD) {
        throw new IllegalArgumentException("The request's head is too long.");
      }
      return Optional.empty();
    }
    byte[] head = new byte[headLength];
    arrived.get(arrived.position(), head);
    String[] lines = new String(head, ISO_8859_1).split("\r\n", -1);
    String[] first = lines[0].split(" ", -1);
    if (first.length != 3 || !first[2].startsWith("HTTP/1.")) {
      throw new IllegalArgumentException("This is not an HTTP/1.1 request.");
    }
    int bodyLength = bodyLength(lines);
    if (arrived.remaining() < headLength + bodyLength) {
      return Optional.empty();
    }
    byte[] body = new byte[bodyLength];
    arrived.position(arrived.position() + headLength).get(body);
    return Optional.of(
        new RecordedRequest(
            first[0],
            first[1].replaceFirst("\\?.*", ""),
            new String(body, UTF_8),
            header(lines, "connection").filter("close"::equalsIgnoreCase).isPresent()));
  }

  private static int headLength(ByteBuffer arrived) {
    for (int at = arrived.position(); at + 3 < arrived.limit(); at++) {
      if (arrived.get(at) == '\r'
          && arrived.get(at + 1) == '\n'
          && arrived.get(at + 2) == '\r'
          && arrived.get(at + 3) == '\n') {
        return at + 4 - arrived.position();
      }
    }
    return -1;
  }

  private static int bodyLength(String[] lines) {
    if (header(lines, "transfer-encoding").isPresent()) {
      throw new IllegalArgumentException("Send the body with a Content-Length.");
    }
    int length = header(lines, "content-length").map(Integer::parseInt).orElse(0);
    if (length < 0 || length > LARGEST_BODY) {
      throw new IllegalArgumentException("The request's body is too long.");
    }
    return length;
  }

  private static Optional<String> header(String[] lines, String name) {
    for (int at = 1; at < lines.length; at++) {
      int colon = lines[at].indexOf(':');
      if (colon > 0 && lines[at].substring(0, colon).toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(lines[at].substring(colon + 1).strip());
      }
    }
    return Optional.empty();
  }
}
