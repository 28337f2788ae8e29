package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.stack.RecordedBehaviour;

/** A battle from prompt to names, through REST, against the EAR that ships. */
class BattleIT {

  private static final String PROMPT = "What is a hash function?";

  private static TestArena arena;
  private static Caller quick;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    quick = lab("quick", LabModels.QUICK);
  }

  private static Caller lab(String name, String group) {
    arena.keycloak().evaluator(name, group);
    return arena.caller(name);
  }

  @Test
  void a_battle_goes_from_prompt_to_names() {
    JsonObject begun = quick.begin(PROMPT);
    assertEquals("ANSWERING", begun.getString("state"));
    assertEquals(1, begun.getInt("turn"));
    assertTrue(begun.getString("events").startsWith("/api/v1/"), begun.toString());

    Events events = quick.events(begun);
    assertEquals(LabModels.TEXT, events.text("a"));
    assertEquals(LabModels.TEXT, events.text("b"));
    assertEquals("ready", events.last().name());
    assertEquals(2, events.count("end"));
    assertTrue(events.list().stream().noneMatch(e -> e.id().isEmpty()), "every event has an id");

    String id = begun.getString("id");
    JsonObject ready = quick.card(id);
    assertEquals("READY", ready.getString("state"));
    assertFalse(ready.containsKey("models"), ready.toString());
    JsonObject turn = ready.getJsonArray("turns").getJsonObject(0);
    assertEquals(PROMPT, turn.getString("prompt"));
    assertEquals(LabModels.TEXT, turn.getJsonObject("a").getString("text"));
    assertEquals("complete", turn.getJsonObject("b").getString("state"));

    JsonObject voted = Caller.expect(200, quick.vote(id, "A_BETTER"));
    assertEquals("A_BETTER", voted.getString("choice"));
    JsonObject models = voted.getJsonObject("models");
    assertNotEquals(
        models.getJsonObject("a").getString("key"), models.getJsonObject("b").getString("key"));
    assertEquals(models, quick.card(id).getJsonObject("models"));
    assertEquals("VOTED", quick.card(id).getString("state"));
  }

  @Test
  void bat1_the_same_vote_again_is_the_same_answer_and_another_is_refused() {
    String id = quick.readyBattle(PROMPT);
    JsonObject first = Caller.expect(200, quick.vote(id, "TIE"));
    assertEquals(first, Caller.expect(200, quick.vote(id, "TIE")));
    problem(409, "already-voted", quick.vote(id, "BOTH_BAD"));
    assertEquals("TIE", quick.card(id).getString("choice"));
  }

  @Test
  void bat1_of_many_votes_at_once_exactly_one_stands() {
    String id = quick.readyBattle(PROMPT);
    List<String> choices = List.of("A_BETTER", "B_BETTER", "TIE", "BOTH_BAD");
    List<CompletableFuture<HttpResponse<String>>> votes =
        IntStream.range(0, 16)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> quick.vote(id, choices.get(i % 4))))
            .toList();
    List<HttpResponse<String>> answers = votes.stream().map(CompletableFuture::join).toList();
    List<JsonObject> stored =
        answers.stream()
            .filter(a -> a.statusCode() == 200)
            .map(a -> Answers.object(a.body()))
            .toList();
    assertEquals(1, stored.stream().distinct().count());
    assertEquals(4, stored.size(), "the same choice is harmless, three others are refused");
    assertEquals(12, answers.stream().filter(a -> a.statusCode() == 409).count());
  }

  @Test
  void bat2_a_vote_before_both_answers_are_complete_is_refused_and_reveals_nothing() {
    Caller uneven = lab("uneven", LabModels.UNEVEN);
    JsonObject begun = uneven.begin(PROMPT);
    HttpResponse<String> early = uneven.vote(begun.getString("id"), "TIE");
    problem(409, "not-ready", early);
    uneven.events(begun);
    assertEquals("READY", uneven.card(begun.getString("id")).getString("state"));
  }

  @Test
  void a_slow_side_never_stalls_the_other() {
    Caller uneven = lab("uneven", LabModels.UNEVEN);
    Events events = uneven.events(uneven.begin(PROMPT));
    String first = events.list().get(0).data().getString("side");
    String slow = first.equals("a") ? "b" : "a";
    int fastEnd = indexOf(events, "end", first);
    int slowStart = indexOf(events, "delta", slow);
    assertTrue(fastEnd < slowStart, "the fast side ended before the slow one began: " + events);
    assertEquals(LabModels.TEXT, events.text(slow));
  }

  private static int indexOf(Events events, String name, String side) {
    for (int i = 0; i < events.list().size(); i++) {
      Events.Event event = events.list().get(i);
      if (event.name().equals(name) && event.data().getString("side", "").equals(side)) {
        return i;
      }
    }
    throw new AssertionError("no " + name + " of side " + side + " in " + events);
  }

  @Test
  void in_mode_complete_nothing_of_either_side_comes_before_both_are_there() {
    Caller uneven = lab("uneven", LabModels.UNEVEN);
    JsonObject begun = uneven.begin(PROMPT, "complete");
    JsonObject turn = uneven.card(begun.getString("id")).getJsonArray("turns").getJsonObject(0);
    assertEquals(turn.getJsonObject("a"), turn.getJsonObject("b"));
    assertEquals("", turn.getJsonObject("a").getString("text"));
    Events events = uneven.events(begun);
    assertEquals(List.of("delta", "end", "delta", "end", "ready"), events.names());
  }

  @Test
  void bat14_in_mode_paced_both_sides_begin_together_and_advance_in_lock_step() {
    Caller uneven = lab("uneven", LabModels.UNEVEN);
    JsonObject begun = uneven.begin(PROMPT, "paced");
    Events events = uneven.events(begun);
    assertEquals(LabModels.TEXT, events.text("a"));
    assertEquals(LabModels.TEXT, events.text("b"));
    assertEquals(
        List.of("end", "ready"),
        events.names().subList(events.list().size() - 2, events.list().size()));
    for (int i = 0; i < events.list().size(); i++) {
      // They say the same, and of two steps at one moment that of b is the later.
      if (events.list().get(i).data().getString("side", "").equals("b")) {
        assertEquals(text(events, i, "a"), text(events, i, "b"));
      }
    }
    assertTrue(events.count("delta") > 20, "in many steps: " + events.count("delta"));
    assertEquals("paced", uneven.card(begun.getString("id")).getString("mode"));
  }

  @Test
  void bat14_before_an_answer_is_shown_nothing_tells_that_it_is_there() throws Exception {
    Caller uneven = lab("uneven", LabModels.UNEVEN);
    for (String mode : List.of("paced", "complete")) {
      JsonObject begun = uneven.begin(PROMPT, mode);
      String id = begun.getString("id");
      JsonObject first = uneven.card(id);
      String refused = uneven.vote(id, "TIE").body();
      String follow = "/api/v1/battles/" + id + "/turns";
      String notNow = uneven.post(follow, "{\"prompt\":\"more\"}").body();
      // By now the one has said everything, and the other nothing.
      Thread.sleep(1200);
      assertEquals(first, uneven.card(id), mode);
      assertEquals(refused, uneven.vote(id, "TIE").body(), mode);
      assertEquals(notNow, uneven.post(follow, "{\"prompt\":\"more\"}").body(), mode);
      HttpResponse<String> stopped = uneven.post(follow + "/1/stop", "");
      assertEquals(202, stopped.statusCode());
      assertEquals(List.of("failed", "failed", "void"), uneven.events(begun).names(), mode);
      JsonObject turn = uneven.card(id).getJsonArray("turns").getJsonObject(0);
      assertEquals(turn.getJsonObject("a"), turn.getJsonObject("b"), mode);
      for (String side : List.of("a", "b")) {
        problem(
            409,
            "side-not-failed",
            uneven.post(follow + "/1/retry", "{\"side\":\"" + side + "\"}"));
      }
    }
  }

  @Test
  void bat14_a_turn_is_ready_when_all_is_shown_and_not_when_all_is_there() {
    JsonObject begun = quick.begin(PROMPT, "paced");
    String id = begun.getString("id");
    int looks = 0;
    for (JsonObject card = quick.card(id);
        card.getString("state").equals("ANSWERING");
        card = quick.card(id)) {
      JsonObject turn = card.getJsonArray("turns").getJsonObject(0);
      assertEquals(turn.getJsonObject("a"), turn.getJsonObject("b"), "they say the same");
      int length = turn.getJsonObject("a").getString("text").length();
      looks += length > 0 && length < LabModels.TEXT.length() ? 1 : 0;
    }
    assertTrue(looks > 5, "it was seen growing " + looks + " times");
    assertEquals("ready", quick.events(begun).last().name());
    Caller.expect(200, quick.vote(id, "TIE"));
  }

  @Test
  void bat14_a_stop_drops_what_is_there_and_not_shown() throws Exception {
    JsonObject begun = quick.begin(PROMPT, "paced");
    String id = begun.getString("id");
    // Both have said everything by now, and some of it is shown.
    Until.holds("some of it is shown", () -> !shown(id, "a").isEmpty());
    assertEquals(202, quick.post("/api/v1/battles/" + id + "/turns/1/stop", "").statusCode());
    Events events = quick.events(begun);
    assertEquals("void", events.last().name());
    assertEquals(2, events.count("failed"));
    for (String side : List.of("a", "b")) {
      assertEquals(events.text(side), shown(id, side));
      assertTrue(LabModels.TEXT.startsWith(events.text(side)), events.text(side));
    }
    assertEquals(events.text("a"), events.text("b"));
    assertTrue(events.text("a").length() < LabModels.TEXT.length());
    JsonObject again =
        Caller.expect(201, quick.post("/api/v1/battles/" + id + "/turns/1/retry", "{}"));
    Events second = quick.events(again);
    assertEquals("ready", second.last().name());
    assertEquals(LabModels.TEXT, second.text("b"));
  }

  private static String shown(String battle, String side) {
    JsonObject turn = quick.card(battle).getJsonArray("turns").getJsonObject(0);
    return turn.getJsonObject(side).getString("text");
  }

  @Test
  void a_reader_who_comes_back_goes_on_behind_the_last_id_and_gets_204_at_the_end() {
    JsonObject begun = quick.begin(PROMPT);
    Events all = quick.events(begun);
    int middle = all.list().size() / 2;
    String path = begun.getString("events");
    HttpResponse<String> rest =
        quick.call("GET", path, null, "Last-Event-ID", all.list().get(middle).id());
    assertEquals(200, rest.statusCode());
    String a = text(all, middle, "a") + Events.parse(rest.body()).text("a");
    String b = text(all, middle, "b") + Events.parse(rest.body()).text("b");
    assertEquals(LabModels.TEXT, a);
    assertEquals(LabModels.TEXT, b);
    HttpResponse<String> nothing = quick.call("GET", path, null, "Last-Event-ID", all.last().id());
    assertEquals(204, nothing.statusCode());
  }

  private static String text(Events events, int upTo, String side) {
    return new Events(events.list().subList(0, upTo + 1)).text(side);
  }

  @Test
  void bat6_a_side_that_fails_makes_the_turn_void_with_one_neutral_sentence() {
    Caller failing = lab("failing", LabModels.FAILING);
    JsonObject begun = failing.begin(PROMPT);
    Events events = failing.events(begun);
    assertEquals(1, events.count("failed"));
    assertEquals("void", events.last().name());
    assertEquals(0, events.count("ready"));
    String told = events.list().toString().toLowerCase(java.util.Locale.ROOT);
    for (String reason : List.of("500", "http", "plaxit", "endpoint", "error", "token")) {
      assertFalse(told.contains(reason), reason + " in " + told);
    }
    problem(409, "not-ready", failing.vote(begun.getString("id"), "TIE"));
    assertEquals("VOID", failing.card(begun.getString("id")).getString("state"));
  }

  @Test
  void bat7_an_answer_that_is_cut_is_never_complete() {
    Caller cut = lab("cut", LabModels.CUT);
    JsonObject begun = cut.begin(PROMPT);
    Events events = cut.events(begun);
    assertEquals("void", events.last().name());
    assertEquals(1, events.count("failed"));
    assertEquals(1, events.count("end"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"live", "paced", "complete"})
  void a_void_turn_runs_again_with_the_failed_side_alone_where_speed_is_no_secret(String mode)
      throws SQLException {
    Caller failing = lab("failing", LabModels.FAILING);
    JsonObject begun = failing.begin(PROMPT, mode);
    Events first = failing.events(begun);
    String id = begun.getString("id");
    String failed =
        first.list().stream()
            .filter(e -> e.name().equals("failed"))
            .findFirst()
            .orElseThrow()
            .data()
            .getString("side");
    String other = failed.equals("a") ? "b" : "a";
    String retry = "/api/v1/battles/" + id + "/turns/1/retry";
    problem(409, "side-not-failed", failing.post(retry, "{\"side\":\"" + other + "\"}"));
    arena.lab().behave("plaxit-bad", new RecordedBehaviour.Normal());
    try {
      JsonObject again = Caller.expect(201, failing.post(retry, "{\"side\":\"" + failed + "\"}"));
      Events events = failing.events(again);
      assertEquals("ready", events.last().name());
      assertEquals(LabModels.TEXT, events.text("a"));
      assertEquals(LabModels.TEXT, events.text("b"));
      int kept = mode.equals("live") ? 1 : 2;
      assertEquals(Map.of(failed, 2, other, kept), answers(id));
      Caller.expect(200, failing.vote(id, "TIE"));
    } finally {
      arena.lab().behave("plaxit-bad", new RecordedBehaviour.FailBeforeFirstToken());
    }
  }

  /** How many answers of each side are stored. */
  private static Map<String, Integer> answers(String battle) throws SQLException {
    Map<String, Integer> answers = new HashMap<>();
    try (Connection connection = arena.database("arena_owner");
        PreparedStatement query =
            connection.prepareStatement(
                "select lower(a.side), count(*) from answer a join turn t on t.id = a.turn_id"
                    + " where t.battle_id = ?::uuid group by a.side")) {
      query.setString(1, battle);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          answers.put(row.getString(1), row.getInt(2));
        }
      }
    }
    return answers;
  }

  @Test
  void models_that_fall_silent_make_the_turn_void_and_do_not_hang() {
    Caller stalling = lab("stalling", LabModels.STALLING);
    Events events = stalling.events(stalling.begin(PROMPT));
    assertEquals("void", events.last().name());
    assertEquals(2, events.count("failed"));
  }

  @Test
  void a_running_turn_can_be_stopped_and_is_void_then() {
    Caller uneven = lab("uneven", LabModels.UNEVEN);
    JsonObject begun = uneven.begin(PROMPT);
    String id = begun.getString("id");
    assertEquals(202, uneven.post("/api/v1/battles/" + id + "/turns/1/stop", "").statusCode());
    assertEquals("void", uneven.events(begun).last().name());
  }

  @Test
  void bat9_a_turn_whose_end_could_not_be_stored_becomes_void_and_can_run_again() throws Exception {
    Caller uneven = lab("uneven", LabModels.UNEVEN);
    JsonObject begun = uneven.begin(PROMPT);
    String id = begun.getString("id");
    alter("revoke insert on answer from arena_app");
    try {
      assertEquals("void", uneven.events(begun).last().name());
    } finally {
      alter("grant insert on answer to arena_app");
    }
    Until.holds("the lease runs out", () -> uneven.card(id).getString("state").equals("VOID"));
    JsonObject again =
        Caller.expect(201, uneven.post("/api/v1/battles/" + id + "/turns/1/retry", "{}"));
    assertEquals("ready", uneven.events(again).last().name());
  }

  private static void alter(String ddl) throws SQLException {
    try (Connection connection = arena.database("arena_owner");
        Statement statement = connection.createStatement()) {
      statement.execute(ddl);
    }
  }

  @Test
  void another_turn_remembers_the_talk_and_the_vote_counts_for_all() {
    String id = quick.readyBattle(PROMPT);
    JsonObject second =
        Caller.expect(
            201, quick.post("/api/v1/battles/" + id + "/turns", "{\"prompt\":\"And why?\"}"));
    assertEquals(2, second.getInt("turn"));
    assertEquals("ready", quick.events(second).last().name());
    assertEquals(2, quick.card(id).getJsonArray("turns").size());
    Caller.expect(200, quick.vote(id, "B_BETTER"));
    problem(409, "not-ready", quick.post("/api/v1/battles/" + id + "/turns", "{\"prompt\":\"x\"}"));
  }

  @Test
  void bat10_a_request_repeated_with_its_key_is_the_same_battle() {
    String key = UUID.randomUUID().toString();
    String body = "{\"prompt\":\"Once only\"}";
    JsonObject first =
        Caller.expect(201, quick.post("/api/v1/battles", body, "Idempotency-Key", key));
    JsonObject again =
        Caller.expect(201, quick.post("/api/v1/battles", body, "Idempotency-Key", key));
    assertEquals(first.getString("id"), again.getString("id"));
    problem(
        409,
        "idempotency-key-reused",
        quick.post("/api/v1/battles", "{\"prompt\":\"Other\"}", "Idempotency-Key", key));
    assertNotEquals(first.getString("id"), quick.begin("Once only").getString("id"));
  }

  @Test
  void bat10_the_same_request_many_times_at_once_is_one_battle() {
    String key = UUID.randomUUID().toString();
    List<CompletableFuture<HttpResponse<String>>> requests =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            quick.post(
                                "/api/v1/battles",
                                "{\"prompt\":\"At once\"}",
                                "Idempotency-Key",
                                key)))
            .toList();
    assertEquals(
        1,
        requests.stream()
            .map(CompletableFuture::join)
            .map(answer -> Caller.expect(201, answer).getString("id"))
            .distinct()
            .count());
  }

  @Test
  void another_persons_battle_does_not_exist() {
    JsonObject begun = quick.begin(PROMPT);
    Caller ada = arena.caller("ada");
    String id = begun.getString("id");
    problem(404, "not-found", ada.get("/api/v1/battles/" + id));
    problem(404, "not-found", ada.get(begun.getString("events")));
    problem(404, "not-found", ada.vote(id, "TIE"));
    problem(404, "not-found", ada.post("/api/v1/battles/" + id + "/turns/1/retry", "{}"));
    problem(404, "not-found", ada.post("/api/v1/battles/" + id + "/turns/1/stop", ""));
    problem(404, "not-found", ada.post("/api/v1/battles/" + id + "/turns", "{\"prompt\":\"x\"}"));
    problem(404, "not-found", ada.post("/api/v1/battles/" + id + "/notes", "{\"comment\":\"x\"}"));
  }

  @Test
  void too_few_models_are_said_with_the_reason() {
    arena.keycloak().person("stranger", "evaluator");
    problem(
        409,
        "not-enough-models",
        arena.caller("stranger").post("/api/v1/battles", "{\"prompt\":\"x\"}"));
    HttpResponse<String> alone =
        lab("alone", LabModels.ALONE).post("/api/v1/battles", "{\"prompt\":\"x\"}");
    problem(409, "not-enough-models", alone);
    assertTrue(alone.body().contains("only one"), alone.body());
    HttpResponse<String> family =
        lab("family", LabModels.FAMILY).post("/api/v1/battles", "{\"prompt\":\"x\"}");
    problem(409, "not-enough-models", family);
    assertTrue(family.body().contains("one family"), family.body());
  }

  @Test
  void remarks_come_with_the_vote_or_after_it_and_not_before() {
    String id = quick.readyBattle(PROMPT);
    String notes = "/api/v1/battles/" + id + "/notes";
    problem(409, "not-voted", quick.post(notes, "{\"comment\":\"early\"}"));
    Caller.expect(
        200,
        quick.post(
            "/api/v1/battles/" + id + "/vote",
            "{\"choice\":\"TIE\",\"reasons\":[\"correct\"],\"comment\":\"both fine\"}"));
    assertEquals(204, quick.post(notes, "{\"reasons\":[\"tone\"]}").statusCode());
    problem(422, "note-empty", quick.post(notes, "{}"));
  }

  static void problem(int status, String code, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.uri() + ": " + response.body());
    assertEquals(
        "application/problem+json", response.headers().firstValue("Content-Type").orElse(""));
    JsonObject problem = Answers.object(response.body());
    assertEquals("urn:privatearena:problem:" + code, problem.getString("type"));
    assertEquals(status, problem.getInt("status"));
    assertFalse(problem.getString("title").isBlank());
    assertFalse(problem.getString("detail").isBlank());
  }
}
