package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much people may do: what administrators decide, and what comes of it. */
class LimitsIT {

  private static final String PATH = "/api/v1/limits";
  private static final String BATTLES = "/api/v1/battles";

  /** People of this one wait a few seconds for an answer, and meet nobody else. */
  private static final String GROUP = LabModels.UNEVEN;

  private static final String EXEMPT = "/limits-exempt";
  private static final int AT_ONCE = 6;

  private static TestArena arena;
  private static Caller admin;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    admin = arena.caller("adam");
  }

  @AfterEach
  void nothing_is_limited_any_more() {
    limit("");
  }

  @Test
  void lim_2_battles_a_day_are_refused_until_midnight_and_what_is_begun_goes_on() {
    Caller person = evaluator("limits-day");
    String battle = person.readyBattle("The first of all?");
    limit("{\"group\":\"" + GROUP + "\",\"battles_a_day\":2}");
    String other = person.readyBattle("The second?");
    Instant before = Instant.now();
    HttpResponse<String> refused = begin(person, null);
    JsonObject problem = refused(refused);
    assertTrue(problem.getString("detail").contains("2 battles a day"), problem.toString());
    assertTrue(problem.getString("detail").contains("00:00 (UTC)"), problem.toString());
    Instant midnight =
        LocalDate.ofInstant(before, ZoneOffset.UTC)
            .plusDays(1)
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant();
    long until = Duration.between(before, midnight).toSeconds();
    assertTrue(Math.abs(retryAfter(refused) - until) <= 30, refused.headers().toString());
    JsonObject followed = Caller.expect(201, follow(person, battle));
    assertEquals("ready", person.events(followed).last().name());
    Caller.expect(200, person.vote(battle, "TIE"));
    Caller.expect(200, person.vote(other, "TIE"));
    assertEquals(429, begin(person, null).statusCode());
    limit("{\"group\":\"" + GROUP + "\",\"battles_a_day\":3}");
    person.readyBattle("The third?");
    assertEquals(429, begin(person, null).statusCode());
  }

  @Test
  void lim_6_of_several_at_once_no_more_are_answered_than_the_limit_allows() throws Exception {
    Caller person = evaluator("limits-once");
    String battle = person.readyBattle("One that is ready?");
    for (int most = 1; most <= 2; most++) {
      limit("{\"group\":\"" + GROUP + "\",\"battles_at_once\":" + most + "}");
      List<HttpResponse<String>> answers = atOnce(() -> begin(person, null));
      List<JsonObject> begun = begun(answers);
      assertEquals(most, begun.size(), answers.toString());
      HttpResponse<String> refused =
          answers.stream().filter(a -> a.statusCode() != 201).findFirst().orElseThrow();
      refused(refused);
      assertTrue(retryAfter(refused) >= 1 && retryAfter(refused) <= 10, "a few seconds");
      assertEquals(429, follow(person, battle).statusCode(), "another turn");
      begun.forEach(one -> assertEquals("ready", person.events(one).last().name()));
    }
    assertEquals("ready", person.events(Caller.expect(201, follow(person, battle))).last().name());
  }

  @Test
  void lim_6_of_several_at_once_no_more_begin_than_the_limit_allows() throws Exception {
    Caller person = evaluator("limits-race");
    limit("{\"group\":\"" + GROUP + "\",\"battles_a_day\":1}");
    List<HttpResponse<String>> answers = atOnce(() -> begin(person, null));
    List<JsonObject> begun = begun(answers);
    assertEquals(1, begun.size(), answers.toString());
    assertEquals("ready", person.events(begun.get(0)).last().name());
  }

  @Test
  void bat_17_the_same_request_several_times_at_once_is_one_battle_also_at_the_limit()
      throws Exception {
    Caller person = evaluator("limits-same");
    limit("{\"group\":\"" + GROUP + "\",\"battles_a_day\":1,\"battles_at_once\":1}");
    String key = UUID.randomUUID().toString();
    List<HttpResponse<String>> answers = atOnce(() -> begin(person, key));
    List<JsonObject> begun = begun(answers);
    assertEquals(AT_ONCE, begun.size(), answers.toString());
    assertEquals(1, begun.stream().map(one -> one.getString("id")).distinct().count());
    assertEquals("ready", person.events(begun.get(0)).last().name());
    assertEquals(201, begin(person, key).statusCode());
    assertEquals(429, begin(person, null).statusCode());
  }

  @Test
  void lim_7_tokens_are_counted_over_both_sides_and_nothing_goes_on_and_void_turns_neither() {
    Caller person = evaluator("limits-tokens");
    String battle = person.readyBattle("Count what we say");
    JsonObject turn = person.card(battle).getJsonArray("turns").getJsonObject(0);
    int asked = 2 * turn.getString("prompt").length();
    int answered =
        turn.getJsonObject("a").getString("text").length()
            + turn.getJsonObject("b").getString("text").length();
    int tokens = (asked + answered + 3) / 4;
    limit("{\"group\":\"" + GROUP + "\",\"tokens_a_day\":" + tokens + "}");
    HttpResponse<String> refused = begin(person, null);
    String detail = refused(refused).getString("detail");
    assertTrue(detail.contains("tokens a day"), detail);
    refused(follow(person, battle));
    limit("{\"group\":\"" + GROUP + "\",\"tokens_a_day\":" + (tokens + 1) + "}");
    JsonObject begun = Caller.expect(201, begin(person, null));
    Caller.expect(202, stop(person, begun));
    assertEquals("void", person.events(begun).last().name());
    HttpResponse<String> again = retry(person, begun);
    refused(again);
    assertFalse(again.body().contains(String.valueOf(tokens + asked)), "LIM-7");
    limit("");
    assertEquals("ready", person.events(Caller.expect(201, retry(person, begun))).last().name());
  }

  @Test
  void a_void_turn_is_run_again_within_the_limit_of_those_at_once() {
    Caller person = evaluator("limits-void");
    JsonObject stopped = Caller.expect(201, begin(person, null));
    Caller.expect(202, stop(person, stopped));
    assertEquals("void", person.events(stopped).last().name());
    limit("{\"group\":\"" + GROUP + "\",\"battles_at_once\":1}");
    JsonObject running = Caller.expect(201, begin(person, null));
    refused(retry(person, stopped));
    assertEquals("ready", person.events(running).last().name());
    JsonObject again = Caller.expect(201, retry(person, stopped));
    refused(begin(person, null));
    assertEquals("ready", person.events(again).last().name());
  }

  @Test
  void lim_1_the_most_generous_group_counts_and_everybody_s_limit_for_who_is_in_none() {
    Caller exempt = evaluator("limits-both");
    arena.keycloak().join("limits-both", EXEMPT);
    Caller generous = Caller.signedOnAgain(arena.layout(), "limits-both");
    Caller unnamed = evaluator("limits-unnamed");
    exempt.readyBattle("Before the second group?");
    unnamed.readyBattle("The only one?");
    limit("{\"group\":\"*\",\"battles_a_day\":1},{\"group\":\"" + EXEMPT + "\"}");
    refused(begin(unnamed, null));
    generous.readyBattle("Once more?");
    limit(
        "{\"group\":\"*\",\"battles_a_day\":1},{\"group\":\"" + GROUP + "\",\"battles_a_day\":2}");
    unnamed.readyBattle("Another one?");
    refused(begin(unnamed, null));
  }

  /** Together with KeptLimitsTest: a node reads them anew where the stamp is another. */
  @Test
  void lim_3_a_decision_of_any_node_raises_the_stamp_that_each_draw_reads() throws SQLException {
    String stamp = "select stamp from catalogue_stamp";
    try (Connection server = arena.database("arena_app");
        Statement statement = server.createStatement()) {
      server.setAutoCommit(false);
      long before = number(statement, stamp);
      statement.execute(
          "insert into limit_plan select gen_random_uuid(), coalesce(max(version), 0) + 1,"
              + " (select id from member limit 1), now() from limit_plan");
      assertEquals(before + 1, number(statement, stamp));
      server.rollback();
    }
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }

  @Test
  void lim_3_limits_and_their_entry_are_stored_together() throws SQLException {
    String before = tag();
    long entries = entries();
    String body =
        "{\"limits\":[{\"group\":\"/nobody\",\"battles_a_day\":5},{\"group\":\"*\",\"tokens_a_day\":7000000}]}";
    HttpResponse<String> put = put(body, before);
    JsonObject decided = Caller.expect(200, put);
    assertEquals(version(before) + 1, decided.getInt("version"));
    assertEquals(tag(), put.headers().firstValue("ETag").orElseThrow());
    assertEquals(decided, Caller.expect(200, admin.get(PATH)));
    JsonObject everybody = decided.getJsonArray("limits").getJsonObject(0);
    assertEquals("*", everybody.getString("group"));
    assertEquals(7_000_000, everybody.getInt("tokens_a_day"));
    assertFalse(everybody.containsKey("battles_a_day"), everybody.toString());
    assertEquals(entries + 1, entries());
    Caller.expect(200, put(body, tag()));
    assertEquals(entries + 1, entries(), "what counts already is no change");
  }

  @Test
  void lim_4_limits_are_taken_from_who_has_seen_those_before_and_from_administrators()
      throws SQLException {
    String seen = tag();
    Caller.expect(200, put("{\"limits\":[{\"group\":\"/seen\"}]}", seen));
    long entries = entries();
    Fleet.expect(412, "changed-meanwhile", put("{\"limits\":[]}", seen));
    Fleet.expect(412, "changed-meanwhile", put("{\"limits\":[]}", "*"));
    Fleet.expect(428, "if-match-missing", admin.call("PUT", PATH, "{\"limits\":[]}"));
    String now = tag();
    Fleet.expect(
        422, "bad-limit", put("{\"limits\":[{\"group\":\"*\",\"battles_a_day\":0}]}", now));
    Fleet.expect(422, "bad-group", put("{\"limits\":[{\"group\":\"research\"}]}", now));
    Fleet.expect(400, "wrong-type", put("{\"limits\":{}}", now));
    Fleet.expect(400, "unknown-member", put("{\"groups\":[]}", now));
    for (String account : List.of("ada", "cora", "pia")) {
      Fleet.expect(403, "forbidden", arena.caller(account).get(PATH));
      Fleet.expect(
          403, "forbidden", arena.caller(account).call("PUT", PATH, "{}", "If-Match", now));
    }
    assertEquals(now, tag());
    assertEquals(entries, entries());
  }

  private static Caller evaluator(String name) {
    arena.keycloak().evaluator(name, GROUP);
    return arena.caller(name);
  }

  private static List<HttpResponse<String>> atOnce(Callable<HttpResponse<String>> one)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> answer :
          threads.invokeAll(
              IntStream.range(0, AT_ONCE).mapToObj(i -> one).collect(Collectors.toList()))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }

  private static List<JsonObject> begun(List<HttpResponse<String>> answers) {
    return answers.stream()
        .filter(answer -> answer.statusCode() == 201)
        .map(answer -> Answers.object(answer.body()))
        .toList();
  }

  private static HttpResponse<String> begin(Caller person, String key) {
    String body = "{\"prompt\":\"How much is too much?\",\"mode\":\"live\"}";
    return key == null
        ? person.post(BATTLES, body)
        : person.post(BATTLES, body, "Idempotency-Key", key);
  }

  private static HttpResponse<String> follow(Caller person, String battle) {
    return person.post(BATTLES + "/" + battle + "/turns", "{\"prompt\":\"And now?\"}");
  }

  private static HttpResponse<String> stop(Caller person, JsonObject begun) {
    return person.call("POST", BATTLES + "/" + begun.getString("id") + "/turns/1/stop", "{}");
  }

  private static HttpResponse<String> retry(Caller person, JsonObject begun) {
    return person.call("POST", BATTLES + "/" + begun.getString("id") + "/turns/1/retry", null);
  }

  private static JsonObject refused(HttpResponse<String> response) {
    Fleet.expect(429, "limit-reached", response);
    return Answers.object(response.body());
  }

  private static long retryAfter(HttpResponse<String> response) {
    return response.headers().firstValueAsLong("Retry-After").orElseThrow();
  }

  /** Replaces all limits by these, which are objects with commas between. */
  private static void limit(String limits) {
    Caller.expect(200, put("{\"limits\":[" + limits + "]}", tag()));
  }

  private static HttpResponse<String> put(String body, String tag) {
    return admin.call("PUT", PATH, body, "If-Match", tag);
  }

  private static String tag() {
    return admin.get(PATH).headers().firstValue("ETag").orElseThrow();
  }

  private static int version(String tag) {
    return Integer.parseInt(tag.replace("\"", ""));
  }

  private static long entries() throws SQLException {
    return Long.parseLong(
        row(
            "select count(*) from entry_pending p join limit_plan l on l.id = p.id"
                + " where convert_from(leaf, 'UTF8') like '%\"settings-changed\"%'"));
  }

  private static String row(String query) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getString(1);
    }
  }
}
