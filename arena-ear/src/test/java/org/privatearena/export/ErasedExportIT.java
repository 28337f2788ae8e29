package org.privatearena.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;

/** EXP-1: of an erased person the figures leave and verify, and nothing else leaves. */
class ErasedExportIT {

  private static final String VOTER = "exported-and-erased";
  private static final String PROMPT = "What will be forgotten?";

  @TempDir private Path folder;

  @Test
  void exp1_of_an_erased_person_the_figures_leave_and_nothing_else() throws Exception {
    TestArena arena = TestArena.get();
    arena.keycloak().evaluator(VOTER, LabModels.QUICK);
    Instant from = Instant.now();
    Caller voter = arena.caller(VOTER);
    for (String choice : List.of("A_BETTER", "B_BETTER")) {
      Caller.expect(200, voter.vote(voter.readyBattle(PROMPT), choice));
    }
    Caller cora = arena.caller("cora");
    Exporter exporter = new Exporter(cora, arena.url());
    JsonObject filter = Json.createObjectBuilder().add("from", from.toString()).build();
    Path keys =
        Files.writeString(folder.resolve("arena.pub"), cora.get("/api/v1/ledger/key").body());
    String made = exporter.ask(Exporter.wish("votes", filter, "jsonl").build());
    exporter.await(made, "READY");
    Path before = exporter.fetch(made, folder);
    String waiting = exporter.ask(Exporter.wish("conversations", filter, "jsonl").build());
    exporter.await(waiting, "AWAITING_RELEASE");
    String member = member(arena, from);
    JsonObject order =
        Json.createObjectBuilder().add("member", member).add("reason", "A test").build();
    Caller.expect(201, cora.post("/api/v1/erasures", order.toString()));

    // At once, before the watch comes round.
    Exporter carl = new Exporter(arena.caller("carl"), arena.url());
    assertEquals(410, exporter.call("GET", "/" + made + "/bundle"));
    assertEquals(409, carl.call("POST", "/" + waiting + "/release"));
    for (String ended : List.of(made, waiting)) {
      Until.holds(
          ended + " ends", () -> exporter.read(ended).getString("state").equals("CANCELLED"));
      assertEquals(410, exporter.call("GET", "/" + ended + "/bundle"));
      Path file = arena.layout().folder().resolve("liberty/arena/exports/" + ended + ".zip");
      Until.holds("the file goes", () -> !Files.exists(file));
    }

    Path after = exporter.fetched(Exporter.wish("votes", filter, "csv", "jsonl").build(), folder);
    for (Path bundle : List.of(before, after)) {
      Verifier.Said said = Verifier.check(bundle, keys);
      assertEquals(0, said.code(), said.words());
    }
    Map<String, byte[]> files = Exporter.files(after);
    List<JsonObject> rows = Exporter.lines(files, "votes.jsonl");
    assertEquals(
        List.of("model_a", "model_b"), rows.stream().map(row -> row.getString("winner")).toList());
    for (JsonObject row : rows) {
      assertEquals(JsonValue.NULL, row.get("groups"));
      assertEquals(JsonValue.NULL, row.get("evaluation_order"));
      assertTrue(row.getString("timestamp").endsWith("T00:00:00.000Z"), row.toString());
    }
    assertEquals(0, anonymous(Exporter.files(before)));
    assertEquals(2, anonymous(files), "the manifest says why the same request gives other bytes");
    String records = new String(files.get("records.jsonl"), StandardCharsets.UTF_8);
    assertTrue(!records.contains(LabModels.QUICK) && !records.contains(member), records);

    JsonObject count =
        Caller.expect(
            200,
            cora.post(
                Exporter.EXPORTS + "/count",
                Exporter.wish("conversations", filter, "jsonl").build().toString()));
    assertEquals(0, count.getInt("rows"));
    assertEquals(2, count.getJsonObject("left_out").getInt("erased"));
  }

  private static int anonymous(Map<String, byte[]> files) {
    return Exporter.object(Exporter.text(files, "manifest.json")).getInt("anonymous");
  }

  private static String member(TestArena arena, Instant from) throws SQLException {
    try (var database = arena.database("arena_owner");
        var query =
            database.prepareStatement(
                "select distinct b.member_id from battle b where b.created_at >= ?")) {
      query.setObject(1, from.atOffset(ZoneOffset.UTC));
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
