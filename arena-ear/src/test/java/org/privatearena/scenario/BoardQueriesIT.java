package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.browser.PlantedVotes;
import org.privatearena.stack.DemonstrationModels;

/** Questions about the leaderboard, asked by REST of a server with votes of two groups. */
class BoardQueriesIT {

  private static final String FEW = "/board-few";
  private static final String MANY = "/board-many";
  private static final int VOTES_EACH = 6;
  private static final String MATHS = "Solve the equation 3x + 5 = 20 and show every step.";

  private static TestArena arena;

  @BeforeAll
  static void vote() throws Exception {
    arena = TestArena.get();
    List<Caller> people =
        IntStream.range(0, 9).mapToObj(i -> person(i, i < 3 ? FEW : MANY)).toList();
    ScriptedVotesIT.inParallel(
        9 * VOTES_EACH,
        i -> {
          Caller person = people.get(i % 9);
          String prompt = i < 9 ? MATHS : DemonstrationModels.prompts().get(i % 20);
          String battle = person.readyBattle(prompt);
          String choice = List.of("A_BETTER", "B_BETTER", "TIE", "BOTH_BAD").get(i * 7 % 4);
          Caller.expect(200, person.vote(battle, choice));
        });
    Until.holds(
        "the votes are on the board",
        () -> votes(board("cora", "group=" + MANY)) == 6 * VOTES_EACH);
    arena.keycloak().evaluator("board-period", PlantedVotes.GROUP);
  }

  private static Caller person(int i, String group) {
    arena.keycloak().evaluator("board-" + i, "/support");
    arena.keycloak().join("board-" + i, group);
    return arena.caller("board-" + i);
  }

  private static JsonObject board(String person, String query) {
    return Caller.expect(200, arena.caller(person).get("/api/v1/leaderboard?" + query));
  }

  private static int votes(JsonObject board) {
    return board.getJsonObject("snapshot").getInt("votes");
  }

  @Test
  void a_group_has_a_board_of_the_votes_of_its_people() {
    JsonObject many = board("board-8", "group=" + MANY);
    assertEquals(6 * VOTES_EACH, votes(many));
    assertEquals(6, many.getJsonObject("snapshot").getInt("raters"));
    assertEquals(
        6.0, many.getJsonObject("snapshot").getJsonNumber("effective_raters").doubleValue(), 1e-9);
    assertTrue(votes(board("cora", "group=/support")) >= 9 * VOTES_EACH, "of both, and of others");
  }

  @Test
  void a_pool_tells_what_is_reached_and_what_it_costs() {
    JsonObject board = board("cora", "weights=pool&pool=group:" + MANY + "=3,*=1&from=2000-01-01");
    JsonObject first = board.getJsonObject("pool").getJsonArray("shares").getJsonObject(0);
    assertEquals(MANY, first.getString("value"));
    assertEquals(0.75, first.getJsonNumber("target").doubleValue(), 1e-9);
    if (!board.getJsonObject("pool").getBoolean("trimmed")) {
      assertEquals(0.75, first.getJsonNumber("reached").doubleValue(), 1e-6);
    }
    assertTrue(
        board.getJsonObject("snapshot").getJsonNumber("design_effect").doubleValue() > 1,
        board.toString());
    assertTrue(board("board-8", "").isNull("pool"));
  }

  @Test
  void ldb7_few_people_cannot_be_made_to_fill_a_board_and_a_group_without_votes_is_named() {
    String few = "/api/v1/leaderboard?weights=pool&pool=group:" + FEW + "=99,*=1";
    Caller.expect(409, arena.caller("board-8").get(few));
    Caller.expect(409, arena.caller("adam").get(few));
    Caller.expect(200, arena.caller("cora").get(few));
    String stored = "{\"query\":{\"weights\":\"pool\",\"pool\":\"group:" + FEW + "=99,*=1\"}}";
    JsonObject problem = Caller.expect(409, arena.caller("cora").post("/api/v1/snapshots", stored));
    assertEquals("urn:privatearena:problem:too-few-raters", problem.getString("type"));
    JsonObject nobody =
        Caller.expect(
            409,
            arena.caller("board-8").get("/api/v1/leaderboard?weights=pool&pool=group:/nobody=1"));
    assertEquals("urn:privatearena:problem:pool-out-of-reach", nobody.getString("type"));
    assertTrue(nobody.getString("detail").contains("/nobody"), nobody.toString());
  }

  @Test
  void ldb6_style_is_known_of_every_vote_that_was_cast_here() {
    JsonObject snapshot = board("board-8", "style=all&group=" + MANY).getJsonObject("snapshot");
    assertEquals(6 * VOTES_EACH, snapshot.getInt("votes"));
    assertEquals(0, snapshot.getInt("without_style"));
  }

  @Test
  void a_category_has_a_board_of_the_votes_on_its_prompts() {
    int maths = votes(board("board-8", "category=maths&group=" + MANY));
    assertTrue(
        maths >= 6 && maths < 6 * VOTES_EACH, "one of each of six people, not all: " + maths);
  }

  @Test
  void few_peoples_votes_are_shown_to_compliance_only() {
    assertEquals(3 * VOTES_EACH, votes(board("cora", "group=" + FEW)));
    for (String path : List.of("/api/v1/leaderboard?group=", "/api/v1/leaderboard/pairs?group=")) {
      JsonObject problem = Caller.expect(409, arena.caller("board-8").get(path + FEW));
      assertEquals("urn:privatearena:problem:too-few-raters", problem.getString("type"));
      assertFalse(problem.toString().contains("\"rows\""));
      Caller.expect(409, arena.caller("adam").get(path + FEW));
    }
    Caller.expect(409, arena.caller("adam").get("/api/v1/leaderboard/diagnostics?group=" + FEW));
    Caller.expect(200, arena.caller("cora").get("/api/v1/leaderboard/diagnostics?group=" + FEW));
  }

  /** Days on which two people have voted, up to the present day or not, alone or with more said. */
  @ParameterizedTest
  @ValueSource(
      strings = {"from=%s&to=%s", "to=%2$s", "to=%2$s&votes=all", "from=%s&to=%s&method=elo"})
  void ldb3_a_period_in_which_few_people_voted_is_shown_to_compliance_only(String days) {
    PlantedVotes.in(arena);
    LocalDate then = LocalDate.now(ZoneOffset.UTC).minusDays(PlantedVotes.FEW_DAYS_AGO);
    String period = days.formatted(then.minusDays(1), then.plusDays(1));
    Until.holds("the votes are on a board", () -> votes(board("cora", period)) > 0);
    assertEquals(2, board("cora", period).getJsonObject("snapshot").getInt("raters"));
    Caller reader = arena.caller("board-period");
    for (String path : List.of("", "/pairs", "/board.csv", "/board.png", "/diagnostics")) {
      String asked = "/api/v1/leaderboard" + path + "?" + period;
      assertEquals(200, arena.caller("cora").get(asked).statusCode(), asked);
      List<Caller> others =
          path.equals("/diagnostics")
              ? List.of(arena.caller("adam"))
              : List.of(arena.caller("adam"), reader);
      for (Caller other : others) {
        JsonObject problem = Caller.expect(409, other.get(asked));
        assertEquals("urn:privatearena:problem:too-few-raters", problem.getString("type"));
        assertFalse(problem.toString().contains("\"rows\""), asked);
      }
    }
  }

  @Test
  void ldb3_a_snapshot_of_a_period_in_which_few_people_voted_is_compliances() {
    PlantedVotes.in(arena);
    LocalDate then = LocalDate.now(ZoneOffset.UTC).minusDays(PlantedVotes.FEW_DAYS_AGO);
    String query = "{\"query\":{\"to\":\"%s\"}}".formatted(then.plusDays(1));
    Until.holds(
        "the votes are on a board", () -> votes(board("cora", "to=" + then.plusDays(1))) > 0);
    Caller.expect(409, arena.caller("adam").post("/api/v1/snapshots", query));
    String id =
        Caller.expect(201, arena.caller("cora").post("/api/v1/snapshots", query)).getString("id");
    Caller.expect(404, arena.caller("adam").get("/api/v1/snapshots/" + id));
    Caller.expect(404, arena.caller("adam").get("/api/v1/snapshots/" + id + "/export"));
  }

  @Test
  void a_period_in_which_many_people_voted_is_shown() {
    PlantedVotes.in(arena);
    String period = "from=" + LocalDate.now(ZoneOffset.UTC).minusDays(1);
    assertTrue(votes(board("board-period", period)) > 0);
    assertTrue(board("board-period", period).getJsonObject("snapshot").getInt("raters") >= 5);
  }

  @Test
  void a_snapshot_is_no_way_round_for_an_administrator() {
    String query = "{\"query\":{\"group\":\"" + FEW + "\"}}";
    Caller.expect(409, arena.caller("adam").post("/api/v1/snapshots", query));
    String id =
        Caller.expect(201, arena.caller("cora").post("/api/v1/snapshots", query)).getString("id");
    for (String path : List.of("", "/export", "/comparison?since=" + id)) {
      Caller.expect(404, arena.caller("adam").get("/api/v1/snapshots/" + id + path));
    }
    assertFalse(
        Caller.expect(200, arena.caller("adam").get("/api/v1/snapshots")).toString().contains(id));
    Caller.expect(200, arena.caller("cora").get("/api/v1/snapshots/" + id));
  }

  @Test
  void a_vote_of_somebody_who_sees_the_fleet_is_flagged_and_counts_only_when_asked_for()
      throws Exception {
    String group = "/board-fleet";
    for (String name : List.of("board-fleet", "board-blind")) {
      arena.keycloak().evaluator(name, "/support");
      arena.keycloak().join(name, group);
    }
    arena.keycloak().grant("board-fleet", "admin");
    for (String name : List.of("board-fleet", "board-blind")) {
      Caller person = arena.caller(name);
      String battle = person.readyBattle(DemonstrationModels.prompts().get(0));
      Caller.expect(200, person.vote(battle, "A_BETTER"));
    }
    Until.holds(
        "both votes are in memory", () -> votes(board("cora", "votes=all&group=" + group)) == 2);
    assertEquals(1, votes(board("cora", "group=" + group)));
    assertEquals(1, votes(board("cora", "votes=unflagged&group=" + group)));
  }

  @Test
  void a_day_without_votes_is_an_empty_board_with_reasons() {
    JsonObject board = board("board-8", "to=2001-01-01");
    assertEquals(0, votes(board));
    assertTrue(board.getJsonArray("rows").isEmpty());
    assertFalse(board.getJsonArray("excluded").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "method=bradley-terry",
        "method=elo",
        "method=rao-kupper",
        "method=davidson",
        "method=grounded-rao-kupper",
        "method=contextual",
        "position=left",
        "style=true",
        "style=tokens",
        "style=tokens,headers,lists,bold&position=left",
        "weights=draw",
        "weights=pair",
        "weights=rater",
        "votes=all",
        "revisions=all",
        "revisions=pooled",
        "intervals=vote",
        "confidence=0.8",
        "category=maths"
      })
  void every_question_has_an_answer(String question) {
    JsonObject board = board("cora", question);
    JsonArray rows = board.getJsonArray("rows");
    if (question.equals("category=maths")) {
      // Nine votes may leave nobody comparable, but they are there and each model is accounted for.
      assertTrue(votes(board) >= 9, board.toString());
      assertTrue(rows.size() + board.getJsonArray("excluded").size() >= 4, board.toString());
      return;
    }
    if (question.startsWith("style=t") && !board.isNull("refusal")) {
      // The few votes of this run may not tell four effects apart, but they say so.
      assertFalse(question.equals("style=tokens"), board.toString());
      return;
    }
    assertTrue(rows.size() >= 4, board.toString());
    double mean =
        rows.getValuesAs(JsonObject.class).stream()
            .mapToDouble(row -> row.getJsonNumber("rating").doubleValue())
            .average()
            .orElseThrow();
    assertEquals(1000, mean, question.contains("elo") ? 50 : 1e-3);
    if (question.equals("position=left")) {
      assertEquals("position", board.getJsonArray("terms").getJsonObject(0).getString("name"));
    }
    if (question.startsWith("style=")) {
      JsonObject length = board.getJsonArray("terms").getJsonObject(0);
      assertEquals("tokens", length.getString("name"));
      assertTrue(Double.isFinite(length.getJsonNumber("value").doubleValue()));
    }
    if (question.equals("method=elo")) {
      assertEquals(JsonValue.NULL, rows.getJsonObject(0).get("low"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "method=glicko|\"method\" must be one of bradley-terry, elo, rao-kupper, davidson,"
            + " grounded-rao-kupper, contextual.",
        "from=yesterday|\"from\" must be a day, such as 2026-01-31.",
        "from=2026-02-02&to=2026-02-01|The day of \"to\" must not be before that of \"from\".",
        "confidence=1|\"confidence\" must be a number from 0.5 to 0.999.",
        "confidence=NaN|\"confidence\" must be a number from 0.5 to 0.999.",
        "group=research|\"group\" must be the full path of a group, such as /research.",
        "category=poems|\"category\" must be one of maths, coding, reasoning,"
            + " instruction-following, creative-writing, multi-turn, long-prompt.",
        "set=one|\"set\" must be the id of a vote set.",
        "set=6f1c8a52-0b0e-4a4e-9d3b-0c5a3f6f2b11&group=/x|\"group\" does not go with \"set\".",
        "campaign=one|\"campaign\" must be the id of a campaign.",
        "weights=heavy|\"weights\" must be one of none, draw, pair, rater, pool.",
        "weights=pool|\"pool\" and the weights pool go together.",
        "pool=group:/x=1|\"pool\" and the weights pool go together.",
        "weights=pool&pool=research|\"pool\" must be shares of groups, languages or both, such as"
            + " group:/research=60,*=40;language:en=70,de=30.",
        "method=elo&position=left|\"position\" goes with the method contextual.",
        "method=elo&style=all|\"style\" goes with the method contextual.",
        "style=length|\"style\" must be none, all, or some of tokens, headers, lists, bold, with commas.",
        "set=6f1c8a52-0b0e-4a4e-9d3b-0c5a3f6f2b11&style=all|The answers of a set are not here to be"
            + " counted; leave out \"style\"."
      })
  void a_wrong_value_is_told_which_ones_there_are(String question, String detail) {
    JsonObject problem =
        Caller.expect(422, arena.caller("board-8").get("/api/v1/leaderboard?" + question));
    assertEquals(detail, problem.getString("detail"));
    assertEquals("urn:privatearena:problem:invalid-parameter", problem.getString("type"));
  }

  @Test
  void diagnostics_speak_of_every_rater_and_pair_to_compliance_and_administrators() {
    JsonObject found =
        Caller.expect(
            200, arena.caller("cora").get("/api/v1/leaderboard/diagnostics?group=" + MANY));
    assertEquals(6 * VOTES_EACH, found.getInt("votes"));
    assertEquals(6, found.getJsonArray("raters").size());
    found
        .getJsonArray("raters")
        .getValuesAs(JsonObject.class)
        .forEach(rater -> assertTrue(rater.getString("label").startsWith("rater "), "no name"));
    double p = found.getJsonObject("intransitivity").getJsonNumber("p_value").doubleValue();
    assertTrue(p > 0 && p <= 1);
    assertTrue(found.getJsonObject("coverage").getInt("met") > 0);
    assertFalse(found.getJsonArray("needed").isEmpty());
    assertFalse(found.getJsonObject("fragility").getString("top").isEmpty());
    Caller.expect(200, arena.caller("adam").get("/api/v1/leaderboard/diagnostics"));
    Caller.expect(403, arena.caller("board-8").get("/api/v1/leaderboard/diagnostics"));
  }

  @Test
  void the_pairs_hold_every_vote_once() {
    JsonObject pairs =
        Caller.expect(200, arena.caller("board-8").get("/api/v1/leaderboard/pairs?group=" + MANY));
    long sum = 0;
    int models = pairs.getJsonArray("models").size();
    for (int i = 0; i < models; i++) {
      for (int j = 0; j < models; j++) {
        sum += 2 * cell(pairs, "wins", i, j);
        sum += cell(pairs, "ties", i, j) + cell(pairs, "both_bad", i, j);
      }
    }
    assertEquals(2L * 6 * VOTES_EACH, sum);
  }

  private static long cell(JsonObject pairs, String matrix, int i, int j) {
    return pairs.getJsonArray(matrix).getJsonArray(i).getJsonNumber(j).longValue();
  }
}
