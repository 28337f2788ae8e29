package org.privatearena.scenario;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.privatearena.hostile.HostileServer;

/** Readers whose connections take nothing hold up nobody, and miss nothing. */
class SlowReadersIT {

  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
  private static final String DONE = "data: [DONE]\n\n";
  private static final int SLOW = 40;
  private static final int NARROW = 16_384;
  private static final int PIECES = 90;
  private static final int PATIENCE_MILLIS = 90_000;

  /** More than the buffers of a connection hold, and each paragraph another. */
  private static final List<String> TOLD =
      IntStream.range(0, PIECES)
          .mapToObj(i -> "Paragraph %d ".formatted(i) + "é🦊 word ".repeat(200) + "\n\n")
          .toList();

  /** Connections of readers who have seen the head of the response and then look away. */
  private static final class Reader {

    private final Socket socket = new Socket();

    Reader(TestArena arena, Caller person, String path) throws IOException {
      socket.setReceiveBufferSize(NARROW);
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), arena.layout().http()));
      // An old client: the body comes as it is, and its end is the connection's.
      String request =
          "GET %s HTTP/1.0\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
              .formatted(path, person.token());
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      assertEquals("HTTP/1.", new String(socket.getInputStream().readNBytes(7), US_ASCII));
    }

    Events rest() throws IOException {
      try (socket) {
        String response = new String(socket.getInputStream().readAllBytes(), UTF_8);
        return Events.parse(response.substring(response.indexOf("\r\n\r\n") + 4));
      }
    }
  }

  @Test
  void forty_who_do_not_read_while_a_long_answer_is_told() throws Exception {
    TestArena arena = TestArena.get();
    arena.keycloak().evaluator("slow-reader", LabModels.HOSTILE);
    Caller person = arena.caller("slow-reader");
    CountDownLatch allThere = new CountDownLatch(1);
    try (HostileServer endpoint =
        new HostileServer(
            LabModels.hostilePort(arena.layout()),
            (request, connection) -> tell(connection, allThere))) {
      JsonObject begun = person.begin("Tell me all of it");
      List<Reader> slow = new ArrayList<>();
      for (int i = 0; i < SLOW; i++) {
        String way = i % 2 == 0 ? "" : "?view=page";
        slow.add(new Reader(arena, person, begun.getString("events") + way));
      }
      allThere.countDown();
      // While none of them reads, this one gets it all, and the turn comes to its end.
      expectAll(person.events(begun));
      assertEquals(1, endpoint.requests().size());
      assertEquals("READY", person.card(begun.getString("id")).getString("state"));
      ScriptedVotesIT.inParallel(SLOW, i -> expectAll(slow.get(i).rest()));
    }
  }

  private static void expectAll(Events events) {
    assertEquals("ready", events.last().name());
    String told = String.join("", TOLD);
    List<String> texts = List.of(events.text("a"), events.text("b"));
    String longer = texts.get(texts.get(0).length() > texts.get(1).length() ? 0 : 1);
    assertEquals(told, longer.replaceFirst("^(Wait\\. )*", ""));
    assertTrue(texts.contains(LabModels.TEXT));
  }

  private static void tell(HostileServer.Connection connection, CountDownLatch allThere)
      throws IOException {
    connection.send(HEAD);
    // So that the server need not wait in vain.
    while (!came(allThere, 1_000)) {
      connection.send(chunk("{\"content\":\"Wait. \"}", "null"));
    }
    for (String piece : TOLD) {
      connection.send(chunk("{\"content\":" + Json.createValue(piece) + "}", "null"));
    }
    connection.send(chunk("{}", "\"stop\"") + DONE);
  }

  private static String chunk(String delta, String finish) {
    return "data: {\"choices\":[{\"index\":0,\"delta\":%s,\"finish_reason\":%s}]}\n\n"
        .formatted(delta, finish);
  }

  @Test
  void a_reader_is_told_that_the_stream_is_open_before_any_answer_has_begun() throws Exception {
    TestArena arena = TestArena.get();
    arena.keycloak().evaluator("early-reader", LabModels.HOSTILE);
    Caller person = arena.caller("early-reader");
    CountDownLatch open = new CountDownLatch(1);
    try (HostileServer endpoint =
        new HostileServer(
            LabModels.hostilePort(arena.layout()),
            (request, connection) -> {
              if (came(open, PATIENCE_MILLIS)) {
                connection.send(HEAD + chunk("{\"content\":\"Hello\"}", "\"stop\"") + DONE);
              }
            })) {
      JsonObject begun = person.begin("Is anybody listening?");
      Reader reader = new Reader(arena, person, begun.getString("events"));
      open.countDown();
      Events events = reader.rest();
      assertEquals(1, endpoint.requests().size());
      assertEquals("ready", events.last().name());
      assertTrue(List.of(events.text("a"), events.text("b")).contains("Hello"));
    }
  }

  private static boolean came(CountDownLatch latch, long millis) throws IOException {
    try {
      return latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
