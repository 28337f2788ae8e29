package org.privatearena.overhead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The instruments themselves: what the endpoint sends arrives whole by every way that is no arena.
 */
class ProxiesTest {

  private static final int STREAMS = 5;
  private static final int CHUNKS = 10;
  private static final int FIRST_PORT = 29_000;
  private static final int LAST_PORT = 32_000;

  @TempDir private Path folder;

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void every_chunk_arrives_once_and_stamped_by_each_way() throws Exception {
    try (Proxies proxies = new Proxies(freePorts(), folder);
        StreamDriver driver = new StreamDriver()) {
      for (Way way : List.of(Way.DIRECT, Way.BARE, Way.NGINX)) {
        if (way == Way.NGINX && !proxies.hasNginx()) {
          continue;
        }
        Load load = new Load();
        load.measure(0, Long.MAX_VALUE);
        for (int i = 0; i < STREAMS; i++) {
          driver.open(DrivenStream.answer(proxies.port(way), CHUNKS, load));
        }
        while (!load.over(STREAMS)) {
          Thread.sleep(20);
        }
        assertEquals(null, load.firstError(), way.words());
        assertEquals(STREAMS * CHUNKS, load.arrived(), way.words());
        assertEquals(STREAMS * CHUNKS, load.delays().size(), way.words());
        assertEquals(STREAMS, load.requests().size(), way.words());
        assertTrue(load.delays().millis(0.5) >= 0, way.words());
      }
    }
  }

  /** The first of three, below those that are given to clients. */
  private static int freePorts() {
    return IntStream.iterate(FIRST_PORT, port -> port < LAST_PORT, port -> port + 3)
        .filter(port -> IntStream.range(port, port + 3).allMatch(ProxiesTest::free))
        .findFirst()
        .orElseThrow();
  }

  private static boolean free(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
