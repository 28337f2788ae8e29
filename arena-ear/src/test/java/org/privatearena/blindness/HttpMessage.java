package org.privatearena.blindness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One message of HTTP/1.1 as it went over the wire (RFC 9112), one character per byte.
 *
 * @param head first line and headers
 * @param body without the framing of chunks; what has come of it, where it is still coming
 * @param framing chunk sizes, extensions and trailers; empty where the body is not chunked
 */
record HttpMessage(String head, String body, String framing) {

  private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
  private static final byte[] END_OF_LINE = {'\r', '\n'};

  static List<HttpMessage> requests(byte[] stream) {
    return parse(stream, false);
  }

  static List<HttpMessage> responses(byte[] stream) {
    return parse(stream, true);
  }

  String firstLine() {
    return head.lines().findFirst().orElse("");
  }

  /** The status of an answer. */
  int status() {
    return Integer.parseInt(firstLine().split(" ", 3)[1]);
  }

  List<String> headers() {
    return head.lines().skip(1).filter(line -> !line.isEmpty()).toList();
  }

  private static List<HttpMessage> parse(byte[] stream, boolean answers) {
    List<HttpMessage> messages = new ArrayList<>();
    int at = 0;
    while (at < stream.length) {
      int end = indexOf(stream, END_OF_HEAD, at);
      int bodyAt = end < 0 ? stream.length : end + END_OF_HEAD.length;
      String head = text(stream, at, bodyAt);
      if (value(head, "transfer-encoding").filter("chunked"::equals).isPresent()) {
        at = chunked(stream, bodyAt, head, messages);
      } else {
        int length = value(head, "content-length").map(Integer::parseInt).orElse(-1);
        boolean none = !answers || head.matches("(?s)HTTP/1\\.1 (1..|204|304) .*");
        at = length < 0 ? (none ? bodyAt : stream.length) : bodyAt + length;
        at = Math.min(at, stream.length);
        messages.add(new HttpMessage(head, text(stream, bodyAt, at), ""));
      }
    }
    return messages;
  }

  private static int chunked(byte[] stream, int from, String head, List<HttpMessage> messages) {
    StringBuilder body = new StringBuilder();
    StringBuilder framing = new StringBuilder();
    int at = from;
    while (at < stream.length) {
      int end = indexOf(stream, END_OF_LINE, at);
      if (end < 0) {
        framing.append(text(stream, at, stream.length));
        at = stream.length;
        break;
      }
      String line = text(stream, at, end);
      framing.append(line).append('\n');
      int size = Integer.parseInt(line.split(";", 2)[0].strip(), 16);
      at = end + END_OF_LINE.length;
      if (size == 0) {
        at = trailers(stream, at, framing);
        break;
      }
      body.append(text(stream, at, Math.min(at + size, stream.length)));
      at = Math.min(at + size + END_OF_LINE.length, stream.length);
    }
    messages.add(new HttpMessage(head, body.toString(), framing.toString()));
    return at;
  }

  private static int trailers(byte[] stream, int from, StringBuilder framing) {
    int at = from;
    for (int end = indexOf(stream, END_OF_LINE, at); end > at; ) {
      framing.append(text(stream, at, end)).append('\n');
      at = end + END_OF_LINE.length;
      end = indexOf(stream, END_OF_LINE, at);
    }
    return Math.min(at + END_OF_LINE.length, stream.length);
  }

  private static Optional<String> value(String head, String name) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip().toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static String text(byte[] stream, int from, int to) {
    return new String(stream, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private static int indexOf(byte[] stream, byte[] wanted, int from) {
    for (int at = from; at <= stream.length - wanted.length; at++) {
      if (Arrays.equals(stream, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
