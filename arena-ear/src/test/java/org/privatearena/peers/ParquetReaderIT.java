package org.privatearena.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.export.Exporter;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** The npm package hyparquet reads what the arena exports, and it says what the other files say. */
class ParquetReaderIT {

  /** Columns that are JSON as text in Parquet. */
  private static final Set<String> NESTED =
      Set.of("groups", "flags", "category_tag", "style_a", "style_b");

  @TempDir private Path folder;

  @Test
  void it_reads_the_rows_that_the_records_have() throws Exception {
    TestArena arena = TestArena.get();
    arena.keycloak().evaluator("columnar", LabModels.QUICK);
    Instant from = Instant.now();
    Caller voter = arena.caller("columnar");
    for (String choice : List.of("A_BETTER", "TIE", "BOTH_BAD")) {
      Caller.expect(200, voter.vote(voter.readyBattle("In columns, \u00fc 🦊"), choice));
    }
    JsonObject wish =
        Json.createObjectBuilder()
            .add("kind", "votes")
            .add("formats", Json.createArrayBuilder().add("jsonl").add("parquet"))
            .add(
                "filter",
                Json.createObjectBuilder()
                    .add("from", from.toString())
                    .add("groups", Json.createArrayBuilder().add(LabModels.QUICK)))
            .add("purpose", "To be read elsewhere")
            .build();
    Map<String, byte[]> files =
        Exporter.files(new Exporter(arena.caller("cora"), arena.url()).fetched(wish, folder));
    Path parquet = Files.write(folder.resolve("votes.parquet"), files.get("votes.parquet"));
    List<String> read;
    try (Node reader = Node.start("parquet-reader.mjs", parquet.toString())) {
      read = reader.finish();
    }
    List<String> lines =
        new String(files.get("votes.jsonl"), StandardCharsets.UTF_8).lines().toList();
    assertEquals(3, lines.size());
    assertEquals(lines.size(), read.size());
    for (int i = 0; i < lines.size(); i++) {
      same(object(lines.get(i)), object(read.get(i)));
    }
  }

  private static void same(JsonObject line, JsonObject row) {
    assertEquals(line.keySet(), row.keySet());
    for (Map.Entry<String, JsonValue> cell : line.entrySet()) {
      String name = cell.getKey();
      JsonValue value = row.get(name);
      if (cell.getValue() == JsonValue.NULL) {
        assertEquals(JsonValue.NULL, value, name);
      } else if (NESTED.contains(name)) {
        assertEquals(cell.getValue().toString(), row.getString(name), name);
      } else if (name.equals("draw_probability")) {
        assertEquals(
            Double.parseDouble(line.getString(name)),
            row.getJsonNumber(name).doubleValue(),
            0,
            name);
      } else {
        assertEquals(cell.getValue(), value, name);
      }
    }
    assertFalse(line.isEmpty());
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
