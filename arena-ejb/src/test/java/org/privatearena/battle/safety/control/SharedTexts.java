package org.privatearena.battle.safety.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Texts of others that lie beside the checkout and not in it. */
final class SharedTexts {

  private SharedTexts() {}

  /** The objects of a file of lines; empty where the file is not there. */
  static List<JsonObject> lines(String name) throws IOException {
    String named = System.getProperty("arena.shared.data", "");
    Path folder = named.isBlank() ? checkout().resolve("../shared/data") : Path.of(named);
    Path file = folder.resolve(name);
    return Files.exists(file)
        ? Files.readAllLines(file).stream().map(SharedTexts::object).toList()
        : List.of();
  }

  private static JsonObject object(String line) {
    try (var reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  private static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
