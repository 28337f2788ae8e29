package org.privatearena.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.privatearena.hostile.HostileServer;

/** An endpoint on a port of its own whose fault is what a test makes of it, from call to call. */
final class FaultyEndpoint implements AutoCloseable {

  static final String WHOLE = "Hello";
  static final String PART = "Hel";

  private static final String EVENTS =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
  private static final String STOP =
      "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

  /** What goes wrong. */
  enum Fault {
    NONE,
    REFUSE,
    RESET_BEFORE,
    RESET_AFTER,
    STALL_BEFORE,
    STALL_AFTER,
    PAUSE,
    ERROR,
    BLAME,
    WRONG_JSON,
    ENDLESS_COMMENTS,
    ENDLESS_ANSWER
  }

  private final int port;
  private HostileServer server;
  private volatile Fault fault = Fault.NONE;
  private int served;

  FaultyEndpoint(int port) {
    this.port = port;
    open();
  }

  String url() {
    return "http://localhost:" + port + "/v1";
  }

  /** Requests so far. */
  synchronized int requests() {
    return served + (server == null ? 0 : server.requests().size());
  }

  synchronized void become(Fault next) {
    fault = next;
    if (next == Fault.REFUSE) {
      close();
    } else if (server == null) {
      open();
    }
  }

  private void open() {
    try {
      server = new HostileServer(port, (request, connection) -> answer(connection));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(HostileServer.Connection connection) throws IOException {
    switch (fault) {
      case NONE -> connection.send(EVENTS + text(WHOLE) + STOP);
      case RESET_BEFORE -> connection.reset();
      case RESET_AFTER -> {
        connection.send(EVENTS + text(PART));
        pause();
        connection.reset();
      }
      case STALL_BEFORE -> connection.stall();
      case STALL_AFTER -> {
        connection.send(EVENTS + text(PART));
        connection.stall();
      }
      case PAUSE -> connection.send(refusal("429 Too Many Requests", "Retry-After: 6\r\n"));
      case ERROR -> connection.send(refusal("500 Internal Server Error", ""));
      case BLAME -> connection.send(refusal("400 Bad Request", ""));
      case WRONG_JSON -> connection.send(EVENTS + text(PART) + "data: <html>\n\n");
      case ENDLESS_COMMENTS -> endless(connection, EVENTS + text(PART), ": still here\n\n");
      case ENDLESS_ANSWER -> endless(connection, EVENTS, text("x".repeat(4_000)));
      case REFUSE -> throw new IllegalStateException("nobody listens");
    }
  }

  private static String text(String text) {
    return "data: {\"choices\":[{\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
  }

  private static String refusal(String status, String headers) {
    return "HTTP/1.1 "
        + status
        + "\r\n"
        + headers
        + "Content-Length: 0\r\nConnection: close\r\n\r\n";
  }

  /** Until the client goes away. */
  private static void endless(HostileServer.Connection connection, String first, String more)
      throws IOException {
    connection.send(first);
    while (true) {
      connection.send(more.repeat(20));
    }
  }

  /** So that what was sent is read before the reset. */
  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      served += server.requests().size();
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      server = null;
    }
  }
}
