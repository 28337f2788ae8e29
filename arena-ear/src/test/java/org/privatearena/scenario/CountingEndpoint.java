package org.privatearena.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.privatearena.hostile.HostileServer;

/**
 * An endpoint that counts the calls that it has at a time. It begins each answer at once and ends
 * it when a test lets it.
 */
final class CountingEndpoint implements AutoCloseable {

  static final String WHOLE = "Hello";

  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
  private static final String REFUSAL =
      "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
  private static final String STOP =
      "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
  private static final int LONGEST_SECONDS = 60;

  private final int port;
  private final HostileServer server;
  private final Semaphore ends = new Semaphore(0);
  private volatile boolean refuses;
  private int running;
  private int most;

  CountingEndpoint(int port) {
    this.port = port;
    try {
      server = new HostileServer(port, (request, connection) -> answer(connection));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://localhost:" + port + "/v1";
  }

  /** From now on it answers with an error before its first token, or no longer. */
  void refuse(boolean refuse) {
    refuses = refuse;
  }

  /** So many answers may end; those that have not begun yet too. */
  void letEnd(int answers) {
    ends.release(answers);
  }

  /** Requests so far. */
  int requests() {
    return server.requests().size();
  }

  /** Calls that it has now. */
  synchronized int running() {
    return running;
  }

  /** The most that it had at a time. */
  synchronized int most() {
    return most;
  }

  private synchronized void count(int change) {
    running += change;
    most = Math.max(most, running);
  }

  private void answer(HostileServer.Connection connection) throws IOException {
    if (refuses) {
      connection.send(REFUSAL);
      return;
    }
    count(1);
    try {
      connection.send(HEAD + text("Hel"));
      if (!ends.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
      // Slow enough that two calls at a time would be seen.
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      // Before the end is sent: whoever hears it may ask the next at once.
      count(-1);
    }
    connection.send(text("lo") + STOP);
  }

  private static String text(String text) {
    return "data: {\"choices\":[{\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
  }

  @Override
  public void close() {
    ends.release(1_000);
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
