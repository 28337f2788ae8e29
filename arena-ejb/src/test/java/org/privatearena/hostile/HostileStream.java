package org.privatearena.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One way in which an endpoint can answer. What must come of it stands in the table.
 *
 * @param head status line and headers, with the blank line behind them; may be no HTTP at all
 * @param framing how the body follows
 * @param bytes of the body, each as the character of the same number
 * @param ending what follows the body
 */
public record HostileStream(
    String name, String head, Framing framing, String bytes, Ending ending) {

  /** How the body is sent. */
  public enum Framing {
    /** In chunks, as the head says. */
    CHUNKED,
    /** As it stands. */
    PLAIN
  }

  /** What follows the body. */
  public enum Ending {
    /** The response ends as it should. */
    CLEAN,
    /** The connection is closed, in the middle of the response where it is chunked. */
    CUT,
    /** The connection is reset. */
    RESET,
    /** Nothing, for ever. */
    STALL
  }

  static final String EVENT_STREAM =
      headOf("200 OK", "Content-Type: text/event-stream", "Transfer-Encoding: chunked");

  /** Long enough for a busy client to read what came before the reset. */
  private static final long BEFORE_RESET_MILLIS = 1_000;

  /** Between two pieces, so that the network does not join them again. */
  private static final long BETWEEN_PIECES_MICROS = 200;

  /** A head after whose response the connection is not used again. */
  static String headOf(String status, String... headers) {
    return "HTTP/1.1 "
        + status
        + "\r\nConnection: close\r\n"
        + String.join("\r\n", headers)
        + "\r\n\r\n";
  }

  /**
   * Whether it is an event stream under a head in order, so that no network is needed to play it.
   */
  public boolean isEventStream() {
    return head.equals(EVENT_STREAM) && framing == Framing.CHUNKED;
  }

  /** Whether the client's timers end it, or its limits. */
  public boolean stalls() {
    return ending == Ending.STALL;
  }

  public byte[] body() {
    return bytes.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The response at once. */
  public void play(HostileServer.Connection connection) throws IOException {
    play(connection, Math.max(1, bytes.length()));
  }

  /** The response with the body in pieces of this many bytes. */
  public void play(HostileServer.Connection connection, int step) throws IOException {
    connection.send(head.getBytes(StandardCharsets.ISO_8859_1));
    byte[] body = body();
    for (int from = 0; from < body.length; from += step) {
      byte[] piece = Arrays.copyOfRange(body, from, Math.min(body.length, from + step));
      if (framing == Framing.CHUNKED) {
        connection.sendChunk(piece);
      } else {
        connection.send(piece);
      }
    }
    end(connection);
  }

  /** The bytes of head and body as they stand, which must not be chunked, in two pieces. */
  public void playCutAt(HostileServer.Connection connection, int cut) throws IOException {
    byte[] all = (head + bytes).getBytes(StandardCharsets.ISO_8859_1);
    connection.send(Arrays.copyOf(all, cut));
    LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(BETWEEN_PIECES_MICROS));
    connection.send(Arrays.copyOfRange(all, cut, all.length));
    end(connection);
  }

  private void end(HostileServer.Connection connection) throws IOException {
    switch (ending) {
      case CLEAN -> {
        if (framing == Framing.CHUNKED) {
          connection.send("0\r\n\r\n");
        }
      }
      case CUT -> {}
      case RESET -> {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BEFORE_RESET_MILLIS));
        connection.reset();
      }
      case STALL -> connection.stall();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
