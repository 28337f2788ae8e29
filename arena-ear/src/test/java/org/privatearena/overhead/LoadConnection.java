package org.privatearena.overhead;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One caller of the {@link LoadEndpoint}, used by its one thread. */
final class LoadConnection {

  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)\r\n");
  private static final Pattern PROMPT = Pattern.compile("Load @([0-9a-f]{12}) (\\d+) chunks");

  private static final byte[] HEAD =
      """
      HTTP/1.1 200 OK\r
      Content-Type: text/event-stream\r
      Cache-Control: no-cache\r
      Transfer-Encoding: chunked\r
      \r
      """
          .getBytes(US_ASCII);
  private static final String EMPTY_STAMP = "@" + "0".repeat(Stamp.SENT_DIGITS + Stamp.LATE_DIGITS);
  private static final byte[] CHUNK = chunk(EMPTY_STAMP, "null");
  private static final int STAMP_AT = new String(CHUNK, US_ASCII).indexOf('@') + 1;
  private static final byte[] LAST =
      (new String(chunk("", "\"stop\""), US_ASCII) + http("data: [DONE]\n\n") + "0\r\n\r\n")
          .getBytes(US_ASCII);

  private final SocketChannel channel;
  private final SelectionKey key;
  private final ByteBuffer arrived = ByteBuffer.allocate(16_384);
  private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK.length).put(CHUNK);
  private ByteBuffer unsent = ByteBuffer.allocate(0);
  private int left = -1;
  private long due;

  LoadConnection(SocketChannel channel, SelectionKey key) {
    this.channel = channel;
    this.key = key;
  }

  private static byte[] chunk(String text, String finish) {
    return http("data: {\"id\":\"chatcmpl-7c0f4e51a2\",\"object\":\"chat.completion.chunk\","
            + "\"created\":1767225600,\"model\":\"load\",\"choices\":[{\"index\":0,"
            + "\"delta\":{\"content\":\""
            + text
            + "\"},\"logprobs\":null,\"finish_reason\":"
            + finish
            + "}]}\n\n")
        .getBytes(US_ASCII);
  }

  private static String http(String chunk) {
    return Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n";
  }

  /** Microseconds. */
  long due() {
    return due;
  }

  /** Takes what has arrived and says whether a stream begins. */
  boolean read() {
    try {
      if (channel.read(arrived) < 0) {
        close();
        return false;
      }
    } catch (IOException e) {
      close();
      return false;
    }
    return left < 0 && begin();
  }

  private boolean begin() {
    long now = Stamp.now();
    String text = new String(arrived.array(), 0, arrived.position(), US_ASCII);
    int body = text.indexOf("\r\n\r\n") + 4;
    Matcher length = LENGTH.matcher(text);
    if (body < 4 || !length.find() || text.length() < body + Integer.parseInt(length.group(1))) {
      return false;
    }
    arrived.clear();
    Matcher prompt = PROMPT.matcher(text);
    // A probe asks for no load: one chunk is all that it gets.
    boolean load = prompt.find();
    long sent = load ? Long.parseLong(prompt.group(1), 16) : now;
    byte[] way = Stamp.digits(now - sent, Stamp.REQUEST_DIGITS);
    byte[] first = chunk("!" + new String(way, US_ASCII), "null");
    left = load ? Integer.parseInt(prompt.group(2)) : 1;
    due = now + LoadEndpoint.FIRST;
    unsent = ByteBuffer.allocate(HEAD.length + first.length).put(HEAD).put(first).flip();
    return flush();
  }

  /** Sends what is due now and says whether something will be due. */
  boolean send() {
    if (left == 0) {
      left = -1;
      unsent = ByteBuffer.wrap(LAST);
      flush();
      return false;
    }
    long now = Stamp.now();
    chunk.clear();
    chunk.put(STAMP_AT, Stamp.digits(now, Stamp.SENT_DIGITS));
    chunk.put(STAMP_AT + Stamp.SENT_DIGITS, Stamp.digits(now - due, Stamp.LATE_DIGITS));
    left--;
    due += LoadEndpoint.EVERY;
    unsent = chunk;
    return flush();
  }

  /** The network takes bytes again: sends the rest, and says whether something will be due. */
  boolean resume() {
    return flush() && left >= 0;
  }

  private boolean flush() {
    try {
      channel.write(unsent);
      key.interestOps(
          unsent.hasRemaining()
              ? SelectionKey.OP_READ | SelectionKey.OP_WRITE
              : SelectionKey.OP_READ);
      return !unsent.hasRemaining();
    } catch (IOException e) {
      close();
      return false;
    }
  }

  private void close() {
    left = 0;
    key.cancel();
    try {
      channel.close();
    } catch (IOException e) {
      // The connection is given up in either case.
    }
  }
}
