package org.privatearena.voteset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;

/** The board of a set of votes made elsewhere: those of llmfao, whose ratings are published. */
class SetBoardIT {

  private static final double POINTS = 400 / Math.log(10);

  private static TestArena arena;
  private static String set;

  @BeforeAll
  static void importVotes() throws Exception {
    arena = TestArena.get();
    JsonObject report =
        Import.of(Import.figures("llmfao-votes.csv"))
            .named("llmfao.csv")
            .with("provenance", "llmfao, CC BY 4.0")
            .ended(arena.caller("adam"), arena.layout());
    set = report.getJsonObject("set").getString("id");
  }

  private static JsonObject board(String query) {
    return Caller.expect(200, arena.caller("cora").get("/api/v1/leaderboard?set=" + set + query));
  }

  @Test
  void its_ratings_are_the_published_ones() throws Exception {
    JsonObject board = board("");
    assertEquals(8931, board.getJsonObject("snapshot").getInt("votes"));
    assertEquals(124, board.getJsonObject("snapshot").getInt("raters"));
    List<JsonObject> rows = board.getJsonArray("rows").getValuesAs(JsonObject.class);
    assertEquals(59, rows.size());
    double sum = rows.stream().mapToDouble(SetBoardIT::strength).sum();
    Map<String, Double> published =
        Import.figures("llmfao-bradley-terry.csv")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .skip(1)
            .map(line -> line.split(",", -1))
            .collect(Collectors.toMap(row -> row[0], row -> Double.parseDouble(row[1])));
    for (JsonObject row : rows) {
      assertEquals(published.get(row.getString("model")), strength(row) / sum, 1e-8);
    }
  }

  /** Ratings are rounded to a millionth of a point, which is far less than 1e-8 here. */
  private static double strength(JsonObject row) {
    return Math.exp((row.getJsonNumber("rating").doubleValue() - 1000) / POINTS);
  }

  @Test
  void it_never_mixes_with_the_arenas_own_votes_and_is_no_evaluators() {
    arena.keycloak().evaluator("set-board", "/support");
    Caller.expect(404, arena.caller("set-board").get("/api/v1/leaderboard?set=" + set));
    JsonObject own = Caller.expect(200, arena.caller("cora").get("/api/v1/leaderboard"));
    assertTrue(
        own.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
            .noneMatch(row -> row.getString("model").equals("GPT 4")));
    Caller.expect(
        404,
        arena.caller("cora").get("/api/v1/leaderboard?set=6f1c8a52-0b0e-4a4e-9d3b-0c5a3f6f2b11"));
  }

  @Test
  void people_who_judged_the_same_are_compared_as_it_was_published() {
    String judged = "/api/v1/leaderboard/diagnostics?set=" + JudgedTwice.in(arena);
    JsonObject found = Caller.expect(200, arena.caller("cora").get(judged));
    JsonObject agreement = found.getJsonObject("agreement");
    assertEquals(0.4855, agreement.getJsonNumber("alpha").doubleValue(), 5e-5);
    assertEquals(961, agreement.getInt("units"));
    double share = agreement.getJsonNumber("share").doubleValue();
    assertTrue(share > 0.6 && share < 0.7, agreement.toString());
    assertTrue(
        found.getJsonArray("raters").getValuesAs(JsonObject.class).stream()
            .anyMatch(rater -> !rater.isNull("agreement")));
    JsonObject alone =
        Caller.expect(200, arena.caller("cora").get("/api/v1/leaderboard/diagnostics?set=" + set));
    assertTrue(alone.isNull("agreement"));
  }

  @Test
  void it_has_a_board_for_each_category_of_its_own() {
    String judged = "/api/v1/leaderboard?set=" + JudgedTwice.in(arena) + "&category=";
    JsonObject writing = Caller.expect(200, arena.caller("cora").get(judged + "writing"));
    assertEquals(JudgedTwice.ofWriting(), writing.getJsonObject("snapshot").getInt("votes"));
    JsonObject none = Caller.expect(200, arena.caller("cora").get(judged + "poems"));
    assertEquals(0, none.getJsonObject("snapshot").getInt("votes"));
    Caller.expect(422, arena.caller("cora").get(judged + "x".repeat(201)));
  }

  @Test
  void every_method_and_the_diagnostics_speak_of_it() {
    for (String query :
        List.of("&method=davidson", "&method=elo", "&position=left", "&weights=rater")) {
      assertEquals(59, board(query).getJsonArray("rows").size(), query);
    }
    JsonObject refused = board("&method=grounded-rao-kupper");
    assertTrue(refused.getString("refusal").startsWith("No vote found both answers bad"));
    JsonObject found =
        Caller.expect(200, arena.caller("cora").get("/api/v1/leaderboard/diagnostics?set=" + set));
    assertEquals(124, found.getJsonArray("raters").size());
    assertEquals("GPT 4", found.getJsonObject("fragility").getString("top"));
    assertEquals(59 * 58 / 2, found.getJsonObject("coverage").getInt("pairs"));
  }
}
