package org.privatearena.instruments;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads one HTTP response, cut anywhere: its head, then its body without HTTP's own chunks. */
public final class HttpBody {

  /** Hears the bytes of the body. */
  public interface Bytes {
    void read(byte next);
  }

  private enum State {
    HEAD,
    PLAIN,
    SIZE,
    DATA,
    DATA_END,
    TRAILER,
    OVER
  }

  private final StringBuilder head = new StringBuilder();
  private State state = State.HEAD;
  private long left;
  private boolean last;

  /** Reads until the buffer is empty or the response is over. */
  public void read(ByteBuffer buffer, Bytes body) {
    while (buffer.hasRemaining() && state != State.OVER) {
      byte next = buffer.get();
      switch (state) {
        case HEAD -> head(next);
        case PLAIN -> plain(next, body);
        case SIZE -> size(next);
        case DATA -> data(next, body);
        case DATA_END -> state = next == '\n' ? State.SIZE : State.DATA_END;
        default -> trailer(next);
      }
    }
  }

  public boolean over() {
    return state == State.OVER;
  }

  /** The status, or 0 before the head is complete. */
  public int status() {
    return state == State.HEAD ? 0 : Integer.parseInt(head.substring(9, 12));
  }

  /** Whether the connection carries no other response; known when the head is complete. */
  public boolean last() {
    return last;
  }

  private void head(byte next) {
    head.append((char) next);
    int end = head.length();
    if (next != '\n' || end < 4 || head.charAt(end - 3) != '\n') {
      return;
    }
    String lower = head.toString().toLowerCase(Locale.ROOT);
    last = lower.contains("\r\nconnection: close");
    int length = lower.indexOf("\r\ncontent-length:");
    if (lower.contains("\r\ntransfer-encoding: chunked")) {
      state = State.SIZE;
    } else if (length >= 0) {
      left = Long.parseLong(lower.substring(length + 17, lower.indexOf('\r', length + 2)).strip());
      state = left == 0 ? State.OVER : State.PLAIN;
    } else {
      // To the end of the connection.
      last = true;
      left = Long.MAX_VALUE;
      state = State.PLAIN;
    }
  }

  private void plain(byte next, Bytes body) {
    body.read(next);
    if (--left == 0) {
      state = State.OVER;
    }
  }

  private void size(byte next) {
    if (next == '\n') {
      state = left == 0 ? State.TRAILER : State.DATA;
    } else if (next != '\r') {
      left = left << 4 | Character.digit(next, 16);
    }
  }

  private void data(byte next, Bytes body) {
    body.read(next);
    if (--left == 0) {
      state = State.DATA_END;
    }
  }

  private void trailer(byte next) {
    if (next == '\n') {
      state = State.OVER;
    }
  }

  @Override
  public String toString() {
    return new String(head.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        .lines()
        .findFirst()
        .orElse("no answer");
  }
}
