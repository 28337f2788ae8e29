package org.privatearena.stack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StackChecksTest {

  /** As many as the stack needs: four servers and the demonstration models. */
  private static final int PORTS = 4 + DemonstrationModels.order().size();

  private static final int TRIES = 50;

  @TempDir Path folder;

  private StackLayout layout(int base) {
    return new StackLayout(folder, folder, base, base + 1, base + 2, base + 3, base + 4);
  }

  private static ServerSocket taken(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
  }

  /** The first of some free ports that follow each other. */
  private static int freePorts() throws IOException {
    for (int tries = 0; tries < TRIES; tries++) {
      int base;
      try (ServerSocket any = taken(0)) {
        base = any.getLocalPort();
      }
      if (base + PORTS < 65_536 && free(base)) {
        return base;
      }
    }
    throw new IllegalStateException("no free ports");
  }

  private static boolean free(int base) throws IOException {
    List<ServerSocket> open = new ArrayList<>();
    try {
      for (int at = 0; at < PORTS; at++) {
        open.add(taken(base + at));
      }
      return true;
    } catch (IOException e) {
      return false;
    } finally {
      for (ServerSocket socket : open) {
        socket.close();
      }
    }
  }

  @Test
  void nothing_is_said_where_every_port_is_free() throws IOException {
    StackLayout layout = layout(freePorts());
    assertDoesNotThrow(() -> StackChecks.run(layout));
  }

  @ParameterizedTest
  @CsvSource({
    "0, ARENA_HTTP_PORT",
    "1, ARENA_HTTPS_PORT",
    "2, ARENA_KEYCLOAK_PORT",
    "3, ARENA_DB_PORT",
    "4, ARENA_DEMO_PORTS",
    "5, ARENA_DEMO_PORTS",
    "8, ARENA_DEMO_PORTS"
  })
  void a_port_in_use_is_told_with_the_variable_that_moves_it(int at, String variable)
      throws IOException {
    int base = freePorts();
    try (ServerSocket other = taken(base + at)) {
      assertEquals(
          "Port "
              + other.getLocalPort()
              + " is in use: end what uses it, or choose another with "
              + variable
              + "=<port>",
          assertThrows(StackFailure.class, () -> StackChecks.run(layout(base))).getMessage());
    }
  }
}
