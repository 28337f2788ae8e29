package org.privatearena.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.privatearena.hostile.HostileServer;

/** Bytes become events, each at the time of its last byte. */
class WireReaderTest {

  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";

  @Test
  void an_event_is_there_when_its_last_byte_is() throws Exception {
    try (HostileServer server = new HostileServer((r, c) -> answer(c))) {
      WireReader reader = new WireReader(System.nanoTime());
      reader.read(server.base().getPort(), "/", "t");
      List<Trace.Heard> events = reader.events();
      assertEquals(
          List.of("delta", "end", "ready"), events.stream().map(Trace.Heard::name).toList());
      assertEquals("a", events.get(0).side());
      assertEquals(3, events.get(0).characters());
      long wait = events.get(0).at() - reader.reads().get(0).at();
      assertTrue(wait > 150_000_000, "it waited for the second half: " + wait);
      assertEquals(events.get(1).at(), events.get(2).at());
    }
  }

  private static void answer(HostileServer.Connection connection) throws IOException {
    connection.send(HEAD);
    chunk(connection, ": open\n\nid: 1\nevent: delta\ndata: {\"side\":\"a\",");
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    chunk(connection, "\"text\":\"äöü\"}\n\n");
    chunk(connection, "event: end\ndata: {\"side\":\"a\"}\n\nevent: ready\ndata: {\"turn\":1}\n\n");
    connection.send("0\r\n\r\n");
  }

  private static void chunk(HostileServer.Connection connection, String text) throws IOException {
    connection.sendChunk(text.getBytes(StandardCharsets.UTF_8));
  }
}
