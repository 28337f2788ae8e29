package org.privatearena.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.privatearena.hostile.HostileServer;

/** An endpoint on a port of its own that answers who shows its token, and refuses all others. */
final class DemandingEndpoint implements AutoCloseable {

  static final String ANSWER = "You may";

  private static final String NONE = "";
  private static final String REFUSAL =
      "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

  private final int port;
  private final HostileServer server;
  private volatile String token;

  DemandingEndpoint(int port, String token) {
    this.port = port;
    this.token = token;
    try {
      server =
          new HostileServer(
              port,
              (request, connection) ->
                  connection.send(shown(request).equals(bearer(this.token)) ? answer() : REFUSAL));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bearer(String token) {
    return token.equals(NONE) ? NONE : "Bearer " + token;
  }

  /** From now on; empty for an endpoint that answers whoever shows none. */
  void demand(String other) {
    token = other;
  }

  String url() {
    return "http://localhost:" + port + "/v1";
  }

  /** What was shown with each request so far, empty for nothing. */
  List<String> shown() {
    return server.requests().stream().map(DemandingEndpoint::shown).toList();
  }

  private static String shown(String request) {
    return request
        .lines()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> line.regionMatches(true, 0, "authorization:", 0, 14))
        .map(line -> line.substring(14).strip())
        .findFirst()
        .orElse(NONE);
  }

  private static String answer() {
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
        + "data: {\"choices\":[{\"delta\":{\"content\":\""
        + ANSWER
        + "\"}}]}\n\n"
        + "data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
