package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The committed description of the interface is what the server gives. */
class OpenApiIT {

  private static final Path COMMITTED = Path.of("docs/openapi.yaml");

  @Test
  void the_committed_description_equals_the_servers() throws IOException {
    TestArena arena = TestArena.get();
    HttpResponse<String> served = Caller.with(arena.layout(), null).get("/openapi");
    assertEquals(200, served.statusCode());
    Path file = arena.layout().root().resolve(COMMITTED);
    if (Boolean.getBoolean("arena.openapi.write")) {
      Files.writeString(file, served.body());
    }
    assertEquals(
        Optional.of(served.body()),
        Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty(),
        "If the change is meant, write " + COMMITTED + " again with -Darena.openapi.write=true");
  }
}
