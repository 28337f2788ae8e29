package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.privatearena.scenario.BattleIT.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs send by mistake or on purpose: refused in words, never a failure. */
class BadInputIT {

  private static final String BATTLES = "/api/v1/battles";
  private static final int LONGEST = 30_000;
  private static final Duration QUICKLY = Duration.ofSeconds(10);

  private static Caller quick;
  private static String ready;

  @BeforeAll
  static void start() {
    TestArena arena = TestArena.get();
    arena.keycloak().evaluator("clumsy", LabModels.QUICK);
    quick = arena.caller("clumsy");
    ready = quick.readyBattle("A battle that waits for its vote");
  }

  private static String prompt(String text) {
    return Json.createObjectBuilder().add("prompt", text).build().toString();
  }

  // Prompts ------------------------------------------------------------------------------------

  static Stream<Arguments> badPrompts() {
    return Stream.of(
        Arguments.of("empty", prompt(""), 422, "prompt-empty"),
        Arguments.of("blank", prompt(" \t\n\u2003 "), 422, "prompt-empty"),
        Arguments.of("null", "{\"prompt\":null}", 422, "prompt-empty"),
        Arguments.of("missing", "{}", 422, "prompt-empty"),
        Arguments.of("too long", prompt("x".repeat(LONGEST + 1)), 413, "prompt-too-long"),
        Arguments.of("far too long", prompt("x".repeat(1_000_000)), 413, "too-large"),
        Arguments.of("NUL", prompt("a\u0000b"), 422, "prompt-control-character"),
        Arguments.of("escape", prompt("a\u001b[31mb"), 422, "prompt-control-character"),
        Arguments.of("delete", prompt("a\u007fb"), 422, "prompt-control-character"),
        Arguments.of("C1", prompt("a\u0085b"), 422, "prompt-control-character"),
        Arguments.of("half a pair", "{\"prompt\":\"a\\ud800b\"}", 422, "prompt-control-character"),
        Arguments.of("other half", "{\"prompt\":\"\\udc00\"}", 422, "prompt-control-character"),
        Arguments.of(
            "swapped", "{\"prompt\":\"\\udc00\\ud800\"}", 422, "prompt-control-character"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badPrompts")
  void a_prompt_that_cannot_be_sent_is_refused(String what, String body, int status, String code) {
    problem(status, code, quick.post(BATTLES, body));
    String follow = BATTLES + "/" + ready + "/turns";
    problem(status, code, quick.post(follow, body));
    assertEquals("READY", quick.card(ready).getString("state"), what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "מהי פונקציית גיבוב? \u202eabc\u202c \u2067العربية\u2069",
        "👩🏽‍🚀🏳️‍🌈 e\u0301 \uD83E\uDD8A \u200d\ufeff",
        "<script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;",
        "'; drop table vote; -- \\ \" ${7*7} #{7*7} %s {{7*7}}",
        "tab\tand\nline\n\nfeed",
        "{\"role\":\"system\"}\n\ndata: [DONE]\n\nevent: ready",
        "\u10ffff\uFFFD\uFFFE 𝕏 ﷽"
      })
  void an_unusual_prompt_is_stored_and_given_back_unchanged(String text) {
    JsonObject begun = Caller.expect(201, quick.post(BATTLES, prompt(text)));
    assertEquals("ready", quick.events(begun).last().name());
    assertEquals(text, storedPrompt(begun.getString("id")));
  }

  private static String storedPrompt(String battle) {
    return quick.card(battle).getJsonArray("turns").getJsonObject(0).getString("prompt");
  }

  @Test
  void the_longest_prompt_is_taken_even_where_json_writes_it_longer() {
    String longest = "é".repeat(LONGEST - 2) + "🦊";
    String escaped = "{\"prompt\":\"" + "\\u00e9".repeat(LONGEST - 2) + "\\ud83e\\udd8a\"}";
    for (String body : List.of(prompt(longest), escaped)) {
      JsonObject begun = Caller.expect(201, quick.post(BATTLES, body));
      quick.events(begun);
      assertEquals(longest, storedPrompt(begun.getString("id")));
    }
  }

  @Test
  void line_ends_become_line_feeds() {
    JsonObject begun = Caller.expect(201, quick.post(BATTLES, prompt("a\r\nb\rc")));
    assertEquals("a\nb\nc", storedPrompt(begun.getString("id")));
  }

  // Bodies -------------------------------------------------------------------------------------

  static Stream<Arguments> badBodies() {
    return Stream.of(
        Arguments.of("nothing", "", "malformed-json"),
        Arguments.of("no JSON", "prompt=hello", "malformed-json"),
        Arguments.of("cut", "{\"prompt\":\"x", "malformed-json"),
        Arguments.of("two", "{\"prompt\":\"x\"}{\"prompt\":\"y\"}", "malformed-json"),
        Arguments.of("rubbish behind", "{\"prompt\":\"x\"} x", "malformed-json"),
        Arguments.of("comma", "{\"prompt\":\"x\",}", "malformed-json"),
        Arguments.of("single quotes", "{'prompt':'x'}", "malformed-json"),
        Arguments.of("array", "[{\"prompt\":\"x\"}]", "malformed-json"),
        Arguments.of("string", "\"prompt\"", "malformed-json"),
        Arguments.of("null", "null", "malformed-json"),
        Arguments.of("number", "1e999999999", "malformed-json"),
        Arguments.of("deep", "{\"prompt\":" + "[".repeat(10_000), "malformed-json"),
        Arguments.of(
            "deep and closed",
            "{\"prompt\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}",
            "malformed-json"),
        Arguments.of(
            "deep objects",
            "{\"prompt\":" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "}",
            "malformed-json"),
        Arguments.of("twice", "{\"prompt\":\"x\",\"prompt\":\"y\"}", "malformed-json"),
        Arguments.of("prompt a number", "{\"prompt\":1}", "wrong-type"),
        Arguments.of("prompt an object", "{\"prompt\":{}}", "wrong-type"),
        Arguments.of("prompt true", "{\"prompt\":true}", "wrong-type"),
        Arguments.of("unknown member", "{\"prompt\":\"x\",\"model\":\"y\"}", "unknown-member"),
        Arguments.of("other case", "{\"Prompt\":\"x\"}", "unknown-member"),
        Arguments.of("long member", "{\"" + "x".repeat(5000) + "\":1}", "unknown-member"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badBodies")
  void a_body_that_is_not_understood_is_400_and_says_why(String what, String body, String code) {
    problem(400, code, quick.post(BATTLES, body));
    problem(400, code, quick.post(BATTLES + "/" + ready + "/turns", body));
    String voted = body.replace("prompt", "choice");
    HttpResponse<String> vote = quick.post(BATTLES + "/" + ready + "/vote", voted);
    problem(400, code, vote);
    assertEquals("READY", quick.card(ready).getString("state"), what);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "application/x-www-form-urlencoded",
        "rubbish",
        "application/jsonx"
      })
  void a_body_of_another_type_is_415(String type) {
    for (String path :
        List.of(
            BATTLES,
            BATTLES + "/" + ready + "/vote",
            BATTLES + "/" + ready + "/turns",
            BATTLES + "/" + ready + "/notes")) {
      HttpResponse<String> answer = quick.typed(path, prompt("x"), type);
      assertTrue(
          answer.statusCode() == 415 || answer.statusCode() == 400,
          type + " at " + path + ": " + answer.statusCode());
      if (answer.statusCode() == 415) {
        problem(415, "unsupported-media-type", answer);
      } else {
        problem(400, "bad-request", answer);
      }
    }
  }

  @Test
  void a_form_that_cannot_be_given_is_406() {
    problem(
        406,
        "not-acceptable",
        quick.call("GET", "/api/v1/leaderboard", null, "Accept", "image/png"));
  }

  @Test
  void invalid_utf8_is_refused() {
    byte[] bad = {
      '{', '"', 'p', 'r', 'o', 'm', 'p', 't', '"', ':', '"', (byte) 0xc3, 0x28, '"', '}'
    };
    HttpResponse<String> answer = quick.bytes(BATTLES, bad);
    problem(400, "malformed-json", answer);
  }

  @Test
  void twenty_megabytes_are_refused_quickly() {
    byte[] body = new byte[20_000_000];
    java.util.Arrays.fill(body, (byte) ' ');
    for (String path :
        List.of(
            BATTLES, BATTLES + "/" + ready + "/vote", BATTLES + "/" + ready + "/turns/1/retry")) {
      Instant start = Instant.now();
      problem(413, "too-large", quick.bytes(path, body));
      Duration took = Duration.between(start, Instant.now());
      assertTrue(took.compareTo(QUICKLY) < 0, path + " took " + took);
    }
  }

  // Ids ----------------------------------------------------------------------------------------

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00000000-0000-4000-8000-000000000000",
        "0-0-0-0-0",
        "not-an-id",
        "1",
        "-1",
        "null",
        "%00",
        "%20",
        "..%2f..%2fvote",
        "%C3%A9",
        "%27%20or%201=1--",
        "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
      })
  void an_id_that_names_nothing_is_404(String id) {
    String battle = BATTLES + "/" + id;
    none(quick.get(battle), id);
    none(quick.get(battle + "/turns/1/events"), id);
    none(quick.vote(id, "TIE"), id);
    none(quick.post(battle + "/turns", prompt("x")), id);
    none(quick.post(battle + "/turns/1/retry", "{}"), id);
    none(quick.post(battle + "/turns/1/stop", ""), id);
    none(quick.post(battle + "/notes", "{\"comment\":\"x\"}"), id);
  }

  /** Addresses that the server itself does not take are 400 before anything of ours sees them. */
  private static void none(HttpResponse<String> answer, String id) {
    int status = answer.statusCode();
    boolean odd = id.contains("%00") || id.contains("%2f");
    assertTrue(status == 404 || (odd && status == 400), answer.uri() + ": " + status);
    if (status == 404) {
      problem(404, "not-found", answer);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "2",
        "01",
        "1.0",
        "+1",
        "99999",
        "100000",
        "2147483648",
        "99999999999999999999999",
        "one",
        "%F0%9D%9F%8F",
        "1e0",
        "%20"
      })
  void a_turn_that_does_not_exist_is_404(String turn) {
    String path = BATTLES + "/" + ready + "/turns/" + turn;
    problem(404, "not-found", quick.get(path + "/events"));
    problem(404, "not-found", quick.post(path + "/retry", "{}"));
    problem(404, "not-found", quick.post(path + "/stop", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "1",
        "1.2.3",
        "-1.0.0.0",
        "999.999.999.999",
        "9999999999999999999.1.1.1",
        "1.5.0.0, 2",
        "🦊"
      })
  void a_last_event_id_that_means_nothing_is_harmless(String id) {
    String path = BATTLES + "/" + ready + "/turns/1/events";
    HttpResponse<String> answer =
        quick.call("GET", path, null, "Last-Event-ID", id.replace("🦊", "%F0"));
    assertTrue(answer.statusCode() == 200 || answer.statusCode() == 204, answer.body());
  }

  // The rest of a request ----------------------------------------------------------------------

  @Test
  void an_idempotency_key_must_be_short_and_visible() {
    for (String key : List.of("x".repeat(201), "a b", "a\tb")) {
      problem(400, "bad-idempotency-key", quick.post(BATTLES, prompt("x"), "Idempotency-Key", key));
    }
    String longest = UUID.randomUUID() + "x".repeat(164);
    assertEquals(200, longest.length());
    assertEquals(201, quick.post(BATTLES, prompt("x"), "Idempotency-Key", longest).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paced!", "live,complete", "", "null", "1", "<b>"})
  void an_unknown_mode_is_422(String mode) {
    String body =
        Json.createObjectBuilder().add("prompt", "x").add("mode", mode).build().toString();
    problem(422, "unknown-mode", quick.post(BATTLES, body));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a_better", "A", "model_a", "A_BETTER ", "READY", "0", "<b>"})
  void an_unknown_choice_is_422(String choice) {
    problem(422, "unknown-choice", quick.vote(ready, choice));
    assertEquals("READY", quick.card(ready).getString("state"));
  }

  @Test
  void an_unknown_side_is_422_and_of_another_type_400() {
    String retry = BATTLES + "/" + ready + "/turns/1/retry";
    problem(422, "unknown-side", quick.post(retry, "{\"side\":\"c\"}"));
    problem(422, "unknown-side", quick.post(retry, "{\"side\":\"A\"}"));
    problem(400, "wrong-type", quick.post(retry, "{\"side\":1}"));
    problem(400, "malformed-json", quick.post(retry, "[]"));
    problem(409, "not-void", quick.post(retry, "{\"side\":null}"));
    problem(409, "not-void", quick.post(retry, "{}"));
    problem(409, "not-void", quick.call("POST", retry, null));
  }

  static Stream<Arguments> badRemarks() {
    return Stream.of(
        Arguments.of("{\"reasons\":[\"\"]}", 422, "bad-reasons"),
        Arguments.of("{\"reasons\":[\" \"]}", 422, "bad-reasons"),
        Arguments.of("{\"reasons\":[\"" + "x".repeat(65) + "\"]}", 422, "bad-reasons"),
        Arguments.of("{\"reasons\":[\"two\\nlines\"]}", 422, "bad-reasons"),
        Arguments.of("{\"reasons\":[\"nul\\u0000\"]}", 422, "bad-reasons"),
        Arguments.of("{\"reasons\":[\"half\\ud800\"]}", 422, "bad-reasons"),
        Arguments.of("{\"reasons\":" + many(21) + "}", 422, "bad-reasons"),
        Arguments.of("{\"reasons\":\"tone\"}", 400, "wrong-type"),
        Arguments.of("{\"reasons\":[1]}", 400, "wrong-type"),
        Arguments.of("{\"reasons\":[null]}", 400, "wrong-type"),
        Arguments.of("{\"comment\":[]}", 400, "wrong-type"),
        Arguments.of("{\"comment\":\"nul\\u0000\"}", 422, "bad-comment"),
        Arguments.of("{\"comment\":\"\\ud800\"}", 422, "bad-comment"),
        Arguments.of("{\"comment\":\"" + "x".repeat(5001) + "\"}", 422, "bad-comment"));
  }

  private static String many(int count) {
    return Collections.nCopies(count, "x").stream()
        .collect(
            Json::createArrayBuilder,
            (array, x) -> array.add(x + UUID.randomUUID()),
            (one, other) -> one.addAll(other))
        .build()
        .toString();
  }

  @ParameterizedTest
  @MethodSource("badRemarks")
  void remarks_that_cannot_be_stored_are_refused_with_the_vote(
      String body, int status, String code) {
    problem(status, code, quick.post(BATTLES + "/" + ready + "/notes", body));
    String vote = body.replaceFirst("^\\{", "{\"choice\":\"TIE\",");
    problem(status, code, quick.post(BATTLES + "/" + ready + "/vote", vote));
    assertEquals("READY", quick.card(ready).getString("state"), "nothing was stored");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"?metod=elo", "?limit=-1", "?since=x&till=y", "?%00", "?a=%ff", "?x=%3Cscript%3E"})
  void parameters_that_nobody_knows_do_no_harm(String query) {
    int status = quick.get("/api/v1/leaderboard" + query).statusCode();
    assertTrue(status == 200 || status == 400, query + ": " + status);
  }
}
