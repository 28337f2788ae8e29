package org.privatearena.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
      Set.of(
          "groups",
          "flags",
          "category_tag",
          "style_a",
          "style_b",
          "conversation_a",
          "conversation_b",
          "prompt",
          "chosen",
          "rejected",
          "completion");

  @TempDir private Path folder;

  private TestArena arena;
  private Exporter cora;

  @Test
  void it_reads_the_rows_that_the_records_have() throws Exception {
    arena = TestArena.get();
    arena.keycloak().evaluator("columnar", LabModels.QUICK);
    cora = new Exporter(arena.caller("cora"), arena.url());
    Instant from = Instant.now();
    Caller voter = arena.caller("columnar");
    for (String choice : List.of("A_BETTER", "TIE", "BOTH_BAD")) {
      Caller.expect(200, voter.vote(voter.readyBattle("In columns, \u00fc 🦊"), choice));
    }
    JsonObject ours =
        Json.createObjectBuilder()
            .add("from", from.toString())
            .add("groups", Json.createArrayBuilder().add(LabModels.QUICK))
            .build();
    String snapshot =
        Caller.expect(201, arena.caller("cora").post("/api/v1/snapshots", "{\"query\":{}}"))
            .getString("id");
    List<String> lines = new ArrayList<>();
    List<String> files = new ArrayList<>();
    take("votes", ours, 3, lines, files);
    take("conversations", ours, 3, lines, files);
    take("preferences", ours, 1, lines, files);
    take("kto", ours, 4, lines, files);
    JsonObject board = Json.createObjectBuilder().add("snapshot", snapshot).build();
    take("leaderboard", board, -1, lines, files);
    List<String> read;
    try (Node reader = Node.start("parquet-reader.mjs", files.toArray(String[]::new))) {
      read = reader.finish();
    }
    assertEquals(lines.size(), read.size());
    for (int i = 0; i < lines.size(); i++) {
      same(object(lines.get(i)), object(read.get(i)));
    }
  }

  /**
   * Exports in two formats.
   *
   * @param rows how many there are to be; negative where any number is right but none
   * @param lines takes what one of them says
   * @param files takes where the other is
   */
  private void take(
      String kind, JsonObject filter, int rows, List<String> lines, List<String> files)
      throws IOException {
    String export = cora.ask(Exporter.wish(kind, filter, "jsonl", "parquet").build());
    if (Set.of("conversations", "preferences", "kto").contains(kind)) {
      cora.await(export, "AWAITING_RELEASE");
      Exporter carl = new Exporter(arena.caller("carl"), arena.url());
      assertEquals(200, carl.call("POST", "/" + export + "/release"));
    }
    cora.await(export, "READY");
    Map<String, byte[]> bundle = Exporter.files(cora.fetch(export, folder));
    List<String> found =
        new String(bundle.get(kind + ".jsonl"), StandardCharsets.UTF_8).lines().toList();
    assertFalse(found.isEmpty(), kind);
    assertEquals(rows < 0 ? found.size() : rows, found.size(), kind);
    lines.addAll(found);
    Path parquet = folder.resolve(kind + ".parquet");
    files.add(Files.write(parquet, bundle.get(kind + ".parquet")).toString());
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
      } else if (value instanceof JsonNumber number) {
        String text =
            cell.getValue() instanceof JsonString decimal
                ? decimal.getString()
                : cell.getValue().toString();
        assertEquals(Double.parseDouble(text), number.doubleValue(), 0, name);
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
