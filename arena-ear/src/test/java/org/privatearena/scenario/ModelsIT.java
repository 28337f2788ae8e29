package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.privatearena.stack.RecordedBehaviour;

/** The catalogue by REST: who sees, submits, revises, decides and probes what. */
class ModelsIT {

  private static final String MODELS = Fleet.MODELS;
  private static final String GROUP = "/fleet-readers";

  private static TestArena arena;
  private static Fleet fleet;
  private static Caller adam;
  private static Caller pia;
  private static Caller cora;
  private static Caller reader;
  private static Caller stranger;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    fleet = new Fleet(arena);
    arena.keycloak().evaluator("fleet-reader", GROUP);
    arena.keycloak().evaluator("fleet-stranger", "/fleet-strangers");
    arena.keycloak().person("fleet-provider", "provider");
    arena.keycloak().join("fleet-provider", "/fleet-providers");
    adam = arena.caller("adam");
    pia = arena.caller("pia");
    cora = arena.caller("cora");
    reader = arena.caller("fleet-reader");
    stranger = arena.caller("fleet-stranger");
  }

  @AfterAll
  static void nobody_meets_them_any_more() {
    fleet.retire();
  }

  @Test
  void cat_10_a_model_is_submitted_approved_granted_met_paused_and_retired() {
    JsonObject submitted = Caller.expect(201, pia.post(MODELS, fleet.submission("fleet-way-1")));
    assertEquals("submitted", submitted.getString("stage"));
    assertEquals(1, submitted.getInt("revision"));
    assertEquals(JsonValue.NULL, submitted.get("grants"));
    Caller.expect(201, pia.post(MODELS, fleet.submission("fleet-way-2")));
    assertTrue(Fleet.keys(pia).contains("fleet-way-1"));
    assertFalse(Fleet.keys(reader).contains("fleet-way-1"));
    assertEquals("[]", read(adam, "fleet-way-1").getJsonArray("grants").toString());

    for (String key : List.of("fleet-way-1", "fleet-way-2")) {
      fleet.grant(key, Map.of(GROUP, Set.of("battle", "leaderboard")));
      assertFalse(Fleet.keys(reader).contains(key), "submitted only");
      Fleet.expect(409, "not-enough-models", reader.post("/api/v1/battles", "{\"prompt\":\"?\"}"));
      fleet.activate(key);
    }
    JsonObject met = read(reader, "fleet-way-1");
    assertEquals("active", met.getString("stage"));
    assertEquals("[\"battle\",\"leaderboard\"]", met.getJsonArray("uses").toString());
    for (String inside : List.of("version", "created_at", "revisions", "moves", "grants")) {
      assertEquals(JsonValue.NULL, met.get(inside), inside);
    }
    String battle = reader.readyBattle("Who is new here?");
    JsonObject voted = Caller.expect(200, reader.vote(battle, "TIE"));
    assertEquals(
        Set.of("fleet-way-1", "fleet-way-2"),
        Set.of(
            voted.getJsonObject("models").getJsonObject("a").getString("key"),
            voted.getJsonObject("models").getJsonObject("b").getString("key")));
    Fleet.expect(409, "not-enough-models", stranger.post("/api/v1/battles", "{\"prompt\":\"?\"}"));
    assertEquals(404, stranger.get(MODELS + "/fleet-way-1").statusCode());

    Caller.expect(200, fleet.move(adam, "fleet-way-1", "paused"));
    Fleet.expect(409, "not-enough-models", reader.post("/api/v1/battles", "{\"prompt\":\"?\"}"));
    assertEquals("paused", read(reader, "fleet-way-1").getString("stage"));
    Caller.expect(200, fleet.move(adam, "fleet-way-1", "active"));
    reader.readyBattle("Who is back?");
    Caller.expect(200, fleet.move(adam, "fleet-way-1", "retired"));
    JsonObject history = read(cora, "fleet-way-1");
    assertEquals(
        "submitted-approved approved-active active-paused paused-active active-retired",
        String.join(
            " ",
            history.getJsonArray("moves").getValuesAs(JsonObject.class).stream()
                .map(move -> move.getString("before") + "-" + move.getString("stage"))
                .toList()));
    JsonObject first = history.getJsonArray("moves").getJsonObject(0);
    assertEquals("because of approved", first.getString("reason"));
    assertEquals(36, first.getString("moved_by").length());
    JsonObject own = read(pia, "fleet-way-1").getJsonArray("moves").getJsonObject(0);
    assertEquals("because of approved", own.getString("reason"));
    assertEquals(JsonValue.NULL, own.get("moved_by"));
  }

  @Test
  void cat_11_each_kind_of_caller_sees_the_models_that_exist_for_them() {
    Caller.expect(201, pia.post(MODELS, fleet.submission("fleet-seen-1")));
    Caller.expect(
        201,
        pia.post(
            MODELS + "/fleet-seen-1/revisions",
            fleet.revision(fleet.url(), "bryndle-b2", "Be brief.")));
    List<String> all = Fleet.keys(adam);
    assertEquals(all, Fleet.keys(cora));
    assertTrue(all.containsAll(List.of("fleet-seen-1", "zorvex-a1", "twinzel-2")));
    assertEquals(all.stream().sorted().toList(), all);
    assertTrue(Fleet.models(pia).stream().allMatch(m -> m.getString("owner").equals("/research")));
    assertEquals(List.of(), Fleet.keys(arena.caller("fleet-provider")));
    assertEquals(404, arena.caller("fleet-provider").get(MODELS + "/fleet-seen-1").statusCode());

    JsonObject record = read(cora, "fleet-seen-1");
    assertEquals(2, record.getJsonArray("revisions").size());
    JsonObject revision = record.getJsonArray("revisions").getJsonObject(1);
    assertEquals("Be brief.", revision.getString("system_prompt"));
    assertEquals("bryndle-b2", revision.getString("upstream_name"));
    assertEquals(36, revision.getString("made_by").length());
    assertEquals(JsonValue.NULL, revision.get("endpoints"));
    JsonObject zorvex = read(cora, "zorvex-a1").getJsonArray("revisions").getJsonObject(0);
    assertEquals("catalogue-file", zorvex.getString("made_by"));
    assertEquals(
        fleet.url(),
        read(pia, "fleet-seen-1")
            .getJsonArray("revisions")
            .getJsonObject(1)
            .getJsonArray("endpoints")
            .getJsonObject(0)
            .getString("url"));
    assertEquals(
        read(adam, "fleet-seen-1")
            .getJsonArray("revisions")
            .getJsonObject(0)
            .getString("fingerprint"),
        zorvex.getString("fingerprint"));
  }

  @Test
  void a_limit_of_calls_is_said_with_an_endpoint() {
    String limited = fleet.submission("fleet-limited").replace("{\"url\"", "{%s\"url\"");
    Fleet.expect(
        422, "bad-endpoints", pia.post(MODELS, limited.formatted("\"max_concurrent\":0,")));
    Caller.expect(201, pia.post(MODELS, limited.formatted("\"max_concurrent\":3,")));
    JsonObject revision = read(adam, "fleet-limited").getJsonArray("revisions").getJsonObject(0);
    assertEquals(3, revision.getJsonArray("endpoints").getJsonObject(0).getInt("max_concurrent"));
  }

  @Test
  void pages_of_models_hold_each_once() {
    List<String> all = Fleet.keys(adam);
    StringBuilder found = new StringBuilder();
    String after = "";
    while (after != null) {
      JsonObject page = Caller.expect(200, adam.get(MODELS + "?limit=7&after=" + after));
      page.getJsonArray("models").getValuesAs(JsonObject.class).stream()
          .map(model -> model.getString("key") + "\n")
          .forEach(found::append);
      after = page.isNull("next") ? null : page.getString("next");
    }
    assertEquals(all, found.toString().lines().toList());
    Fleet.expect(400, "bad-limit", adam.get(MODELS + "?limit=0"));
  }

  @Test
  void a_service_account_submits_for_its_group() {
    Caller service = Caller.with(arena.layout(), Caller.serviceToken(arena.layout().issuer()));
    Caller.expect(201, service.post(MODELS, fleet.submission("fleet-service-1")));
    assertTrue(Fleet.keys(service).contains("fleet-service-1"));
    assertTrue(Fleet.keys(pia).contains("fleet-service-1"));
    assertEquals(403, service.post("/api/v1/battles", "{\"prompt\":\"?\"}").statusCode());
  }

  @Test
  void who_may_not_is_refused() {
    String own = fleet.submission("fleet-refused-1");
    Caller.expect(201, pia.post(MODELS, own));
    Fleet.expect(409, "key-taken", pia.post(MODELS, own));
    Fleet.expect(409, "key-taken", adam.post(MODELS, own.replace("fleet-refused-1", "zorvex-a1")));
    Fleet.expect(
        403,
        "owner-not-yours",
        pia.post(MODELS, fleet.submission("fleet-refused-2", "/support", fleet.url(), "x")));
    assertEquals(404, adam.get(MODELS + "/fleet-refused-2").statusCode());
    Caller nobody = Caller.with(arena.layout(), null);
    Caller other = arena.caller("fleet-provider");
    String revision = fleet.revision(fleet.url(), "zorvex-a1", "Quick.");
    for (Caller caller : List.of(reader, cora)) {
      Fleet.expect(403, "forbidden", caller.post(MODELS, own));
      Fleet.expect(403, "forbidden", caller.post(MODELS + "/fleet-refused-1/revisions", revision));
    }
    for (Caller caller : List.of(reader, cora, pia, other)) {
      Fleet.expect(403, "forbidden", fleet.move(caller, "fleet-refused-1", "approved"));
      Fleet.expect(403, "forbidden", fleet.grant(caller, "fleet-refused-1", "{\"grants\":[]}"));
      Fleet.expect(403, "forbidden", caller.post(MODELS + "/fleet-refused-1/probe", "{}"));
      Fleet.expect(403, "forbidden", caller.get("/api/v1/endpoints"));
    }
    for (String path : List.of(MODELS, MODELS + "/x", "/api/v1/endpoints")) {
      Fleet.expect(401, "not-signed-in", nobody.get(path));
    }
    Fleet.expect(401, "not-signed-in", nobody.post(MODELS, own));
    Fleet.expect(404, "not-found", other.post(MODELS + "/fleet-refused-1/revisions", revision));
    for (String unknown : List.of("no-such-model", "No%20Such", "%00", "..%2F")) {
      assertTrue(Set.of(400, 404).contains(adam.get(MODELS + "/" + unknown).statusCode()), unknown);
    }
    Fleet.expect(404, "not-found", fleet.move(adam, "no-such-model", "approved"));
    Fleet.expect(404, "not-found", fleet.grant(adam, "no-such-model", "{\"grants\":[]}"));
    Fleet.expect(404, "not-found", adam.post(MODELS + "/no-such-model/probe", "{}"));
    assertEquals("submitted", read(adam, "fleet-refused-1").getString("stage"));
    assertEquals(1, read(adam, "fleet-refused-1").getInt("revision"));
  }

  @Test
  void a_page_needs_its_token_to_change_something() {
    PageVisitor page = PageVisitor.signedOn(arena, "adam");
    String body = fleet.submission("fleet-page-1");
    String[] json = {"Content-Type", "application/json"};
    Fleet.expect(403, "csrf", page.call("POST", MODELS, body, json));
    String token = page.csrf();
    String[] own = {"Content-Type", "application/json", "X-Arena-CSRF", token};
    assertEquals(201, page.call("POST", MODELS, body, own).statusCode());
    for (String path : List.of("/stage", "/probe", "/revisions")) {
      Fleet.expect(403, "csrf", page.call("POST", MODELS + "/fleet-page-1" + path, "{}", json));
    }
    Fleet.expect(403, "csrf", page.call("PUT", MODELS + "/fleet-page-1/access", "{}", json));
  }

  static Stream<String> unreachable() {
    int port = arena.layout().models() + 20;
    return Stream.of(
        "http://127.0.0.1:" + port + "/v1",
        "http://127.1:" + port + "/v1",
        "http://2130706433:" + port + "/v1",
        "http://0177.0.0.1:" + port + "/v1",
        "http://0x7f.0.0.1:" + port + "/v1",
        "http://0x7f000001:" + port + "/v1",
        "http://[::1]:" + port + "/v1",
        "http://[::ffff:127.0.0.1]:" + port + "/v1",
        "http://[::ffff:7f00:1]:" + port + "/v1",
        "http://0.0.0.0:" + port + "/v1",
        "http://169.254.169.254/latest/meta-data",
        "http://localhost@127.0.0.1:" + port + "/v1",
        "http://user:secret@localhost:" + port + "/v1",
        "http://localhost:" + arena.layout().http() + "/api/v1",
        "http://localhost:" + arena.layout().database() + "/v1",
        "http://localhost/v1",
        "http://localhost.:" + port + "/v1",
        "http://localhost.evil.example:" + port + "/v1",
        "http://localhost:" + port + "/v1?x=1",
        "http://localhost:" + port + "/v1#x",
        "file:///etc/passwd",
        "gopher://localhost:" + port + "/v1",
        "localhost:" + port,
        "http://",
        "http://lo calhost:" + port,
        "http://ⓛocalhost:" + port + "/v1",
        "");
  }

  @ParameterizedTest
  @MethodSource("unreachable")
  void cat_7_a_host_that_is_not_allowed_is_refused(String url) {
    for (Caller caller : List.of(pia, adam)) {
      Fleet.expect(
          422,
          "endpoint-not-allowed",
          caller.post(MODELS, fleet.submission("fleet-ssrf", "/research", url, "zorvex-a1")));
    }
    assertEquals(404, adam.get(MODELS + "/fleet-ssrf").statusCode());
    String key = "fleet-ssrf-control";
    if (adam.get(MODELS + "/" + key).statusCode() == 404) {
      Caller.expect(201, pia.post(MODELS, fleet.submission(key)));
    }
    Fleet.expect(
        422,
        "endpoint-not-allowed",
        pia.post(MODELS + "/" + key + "/revisions", fleet.revision(url, "zorvex-a1", "x")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "422; bad-key; {'key':'Fleet','name':'n','owner':'/research','endpoints':[E]}",
        "422; bad-key; {'name':'n','owner':'/research','endpoints':[E]}",
        "422; bad-name; {'key':'fleet-x','owner':'/research','endpoints':[E]}",
        "422; bad-name; {'key':'fleet-x','name':'a\\u0000b','owner':'/research','endpoints':[E]}",
        "422; bad-name; {'key':'fleet-x','name':' ','owner':'/research','endpoints':[E]}",
        "422; bad-owner; {'key':'fleet-x','name':'n','owner':'research','endpoints':[E]}",
        "422; bad-owner; {'key':'fleet-x','name':'n','owner':'/','endpoints':[E]}",
        "422; bad-family;"
            + " {'key':'fleet-x','name':'n','owner':'/research','family':'','endpoints':[E]}",
        "422; bad-endpoints; {'key':'fleet-x','name':'n','owner':'/research'}",
        "422; bad-endpoints; {'key':'fleet-x','name':'n','owner':'/research','endpoints':[E,E]}",
        "422; bad-parameters;"
            + " {'key':'fleet-x','name':'n','owner':'/research','endpoints':[E],'parameters':{'temperature':2.5}}",
        "422; bad-system-prompt;"
            + " {'key':'fleet-x','name':'n','owner':'/research','endpoints':[E],'system_prompt':'\\u0000'}",
        "400; unknown-member;"
            + " {'key':'fleet-x','name':'n','owner':'/research','endpoints':[E],'secret':'s'}",
        "400; unknown-member;"
            + " {'key':'fleet-x','name':'n','owner':'/research','endpoints':[{'url':'u','model':'m','secret_env':'HOME'}]}",
        "400; unknown-member;"
            + " {'key':'fleet-x','name':'n','owner':'/research','endpoints':[E],'parameters':{'seed':1}}",
        "400; wrong-type; {'key':1,'name':'n','owner':'/research','endpoints':[E]}",
        "400; wrong-type; {'key':'fleet-x','name':'n','owner':'/research','endpoints':['E']}",
        "400; wrong-type;"
            + " {'key':'fleet-x','name':'n','owner':'/research','endpoints':[E],'parameters':{'max_tokens':1.5}}",
        "400; malformed-json; [E]",
        "400; malformed-json; {"
      })
  void what_cannot_be_stored_is_refused(int status, String code, String body) {
    String endpoint = "{'url':'%s','model':'zorvex-a1'}".formatted(fleet.url());
    String json = body.replace("[E", "[" + endpoint).replace(",E]", "," + endpoint + "]");
    Fleet.expect(status, code, pia.post(MODELS, json.replace('\'', '"')));
    assertEquals(404, adam.get(MODELS + "/fleet-x").statusCode());
  }

  @Test
  void cat_12_a_revision_is_added_only_where_answers_would_change() {
    Caller.expect(201, pia.post(MODELS, fleet.submission("fleet-rev-1")));
    String path = MODELS + "/fleet-rev-1/revisions";
    String other = fleet.revision(fleet.url(), "zorvex-a1", "In verse.");
    JsonObject revised = Caller.expect(201, pia.post(path, other));
    assertEquals(2, revised.getInt("revision"));
    Fleet.expect(409, "nothing-would-change", pia.post(path, other));
    Fleet.expect(409, "nothing-would-change", adam.post(path, other));
    Caller.expect(
        201,
        adam.post(
            path,
            "{\"endpoints\":[{\"url\":\"%s\",\"model\":\"zorvex-a1\"}]}".formatted(fleet.url())));
    JsonObject back = read(cora, "fleet-rev-1");
    assertEquals(3, back.getInt("revision"));
    assertEquals(3, back.getJsonArray("revisions").size());
    assertEquals(
        back.getJsonArray("revisions").getJsonObject(0).getString("fingerprint"),
        back.getJsonArray("revisions").getJsonObject(2).getString("fingerprint"));
    assertNotEquals(
        back.getJsonArray("revisions").getJsonObject(0).getString("made_by"),
        back.getJsonArray("revisions").getJsonObject(2).getString("made_by"));
    Caller.expect(200, fleet.move(adam, "fleet-rev-1", "retired"));
    Fleet.expect(409, "model-retired", pia.post(path, other));
  }

  @Test
  void cat_13_a_model_moves_only_where_a_way_leads_with_a_reason_and_for_one_at_a_time()
      throws Exception {
    Caller.expect(201, adam.post(MODELS, fleet.submission("fleet-move-1")));
    String path = MODELS + "/fleet-move-1/stage";
    for (String wrong : List.of("active", "paused", "submitted")) {
      Fleet.expect(409, "move-not-possible", fleet.move(adam, "fleet-move-1", wrong));
    }
    Fleet.expect(422, "unknown-stage", fleet.move(adam, "fleet-move-1", "gone"));
    Fleet.expect(422, "unknown-stage", adam.post(path, "{\"reason\":\"r\"}"));
    for (String reason : List.of("", " ", "x".repeat(1001), "a\\u0000")) {
      Fleet.expect(
          422,
          "bad-reason",
          adam.post(path, "{\"to\":\"approved\",\"reason\":\"%s\"}".formatted(reason)));
    }
    Fleet.expect(422, "bad-reason", adam.post(path, "{\"to\":\"approved\"}"));

    String seen = tag("fleet-move-1");
    Caller.expect(200, fleet.move(adam, "fleet-move-1", "approved", "If-Match", seen));
    Fleet.expect(
        412, "changed-meanwhile", fleet.move(adam, "fleet-move-1", "active", "If-Match", seen));
    Fleet.expect(
        412, "changed-meanwhile", fleet.move(adam, "fleet-move-1", "active", "If-Match", "\"x\""));
    Fleet.expect(
        412,
        "changed-meanwhile",
        fleet.grant(adam, "fleet-move-1", "{\"grants\":[]}", "If-Match", seen));

    Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    ScriptedVotesIT.inParallel(
        8, i -> answers.add(fleet.move(adam, "fleet-move-1", "active").statusCode()));
    assertEquals(1, answers.stream().filter(status -> status == 200).count(), "" + answers);
    assertEquals(7, answers.stream().filter(status -> status == 409).count(), "" + answers);
    assertEquals(2, read(adam, "fleet-move-1").getJsonArray("moves").size());
  }

  @Test
  void cat_14_access_is_replaced_as_a_whole() {
    Caller.expect(201, adam.post(MODELS, fleet.submission("fleet-access-1")));
    fleet.grant(
        "fleet-access-1",
        Map.of(GROUP, Set.of("battle", "named"), "/fleet-others", Set.of("leaderboard")));
    String before = tag("fleet-access-1");
    fleet.grant(
        "fleet-access-1",
        Map.of(GROUP, Set.of("battle", "named"), "/fleet-others", Set.of("leaderboard")));
    assertEquals(before, tag("fleet-access-1"), "nothing has changed");
    fleet.grant("fleet-access-1", Map.of(GROUP, Set.of("named", "direct")));
    assertNotEquals(before, tag("fleet-access-1"));
    assertEquals(
        "[{\"group\":\"%s\",\"uses\":[\"named\",\"direct\"]}]".formatted(GROUP),
        read(cora, "fleet-access-1").getJsonArray("grants").toString());
    for (String wrong :
        List.of(
            "[{\"group\":\"research\",\"uses\":[\"battle\"]}]",
            "[{\"group\":\"/a\\u0000\",\"uses\":[\"battle\"]}]",
            "[{\"group\":\"/a\",\"uses\":[]}]",
            "[{\"group\":\"/a\",\"uses\":[\"vote\"]}]",
            "[{\"group\":\"/a\",\"uses\":[\"battle\",\"battle\"]}]",
            "[{\"group\":\"/a\",\"uses\":[\"battle\"]},{\"group\":\"/a\",\"uses\":[\"named\"]}]")) {
      Fleet.expect(
          422, "bad-grants", fleet.grant(adam, "fleet-access-1", "{\"grants\":" + wrong + "}"));
    }
    Fleet.expect(400, "wrong-type", fleet.grant(adam, "fleet-access-1", "{}"));
    Fleet.expect(400, "wrong-type", fleet.grant(adam, "fleet-access-1", "{\"grants\":{}}"));
    assertEquals(1, read(cora, "fleet-access-1").getJsonArray("grants").size());
  }

  @Test
  void cat_15_a_probe_asks_each_endpoint_and_tells_times_or_why_not() {
    String both =
        "{\"key\":\"fleet-probe-1\",\"name\":\"p\",\"owner\":\"/research\",\"endpoints\":["
            + "{\"url\":\"U\",\"model\":\"quimby-fast\"},{\"url\":\"U\",\"model\":\"plaxit-bad\"},"
            + "{\"url\":\"http://localhost:P/v1\",\"model\":\"quimby-fast\"}]}";
    fleet.submission("fleet-probe-1");
    Caller.expect(
        201,
        adam.post(
            MODELS,
            both.replace("U", fleet.url())
                .replace(":P/", ":" + (arena.layout().models() + 97) + "/")));
    JsonObject probed =
        Caller.expect(
            200, adam.post(MODELS + "/fleet-probe-1/probe", "{\"prompt\":\"Are you there?\"}"));
    assertEquals(1, probed.getInt("revision"));
    List<JsonObject> answers = probed.getJsonArray("endpoints").getValuesAs(JsonObject.class);
    assertEquals(3, answers.size());
    for (JsonObject answer : answers) {
      boolean good =
          answer.getString("upstream_name").equals("quimby-fast")
              && answer.getString("url").equals(fleet.url());
      assertEquals(good, answer.getBoolean("complete"), answer.toString());
      if (good) {
        assertEquals(LabModels.TEXT, answer.getString("text"));
        assertEquals(LabModels.TEXT.length(), answer.getInt("characters"));
        assertTrue(answer.getInt("first_token_ms") >= 20, answer.toString());
        assertTrue(answer.getInt("total_ms") > answer.getInt("first_token_ms"));
        assertEquals(JsonValue.NULL, answer.get("failure"));
      } else {
        assertEquals(
            answer.getString("url").equals(fleet.url()) ? "http-status" : "connect-failed",
            answer.getString("failure"));
        assertFalse(answer.getString("failure_text").isBlank());
        assertEquals(JsonValue.NULL, answer.get("first_token_ms"));
      }
    }
    Fleet.expect(
        422, "bad-prompt", adam.post(MODELS + "/fleet-probe-1/probe", "{\"prompt\":\"\"}"));
    Fleet.expect(
        400, "unknown-member", adam.post(MODELS + "/fleet-probe-1/probe", "{\"stream\":true}"));
    assertEquals(
        200, adam.call("POST", MODELS + "/quimby-fast/probe", null).statusCode(), "no body");
    arena.lab().behave("quimby-fast", new RecordedBehaviour.StallAfter(3));
    try {
      JsonObject stalled = Caller.expect(200, adam.post(MODELS + "/quimby-fast/probe", "{}"));
      JsonObject answer = stalled.getJsonArray("endpoints").getJsonObject(0);
      assertEquals("idle-timeout", answer.getString("failure"));
      assertTrue(answer.getInt("characters") > 0);
    } finally {
      arena.lab().behave("quimby-fast", new RecordedBehaviour.Normal());
    }
  }

  @Test
  void endpoints_are_for_administrators_and_have_no_secret() {
    JsonObject all = Caller.expect(200, adam.get("/api/v1/endpoints"));
    JsonObject endpoint =
        all.getJsonArray("endpoints").getValuesAs(JsonObject.class).stream()
            .filter(some -> some.getString("model").equals("zorvex-a1"))
            .findFirst()
            .orElseThrow();
    assertEquals(fleet.url(), endpoint.getString("url"));
    assertTrue(endpoint.getBoolean("enabled"));
    assertEquals(
        Set.of(
            "id",
            "model",
            "revision",
            "url",
            "upstream_name",
            "secret_env",
            "secret_set",
            "secret_set_at",
            "max_concurrent",
            "weight",
            "enabled",
            "created_at",
            "health"),
        endpoint.keySet());
  }

  @Test
  void bat_3_what_an_evaluator_reads_of_models_does_not_change_with_a_battle() {
    arena.keycloak().evaluator("fleet-blind", LabModels.UNEVEN);
    Caller blind = arena.caller("fleet-blind");
    HttpResponse<String> before = blind.get(MODELS);
    HttpResponse<String> one = blind.get(MODELS + "/quimby-fast");
    JsonObject begun = blind.begin(LabModels.ASK_LATER);
    for (int i = 0; i < 20; i++) {
      assertEquals(before.body(), blind.get(MODELS).body());
      HttpResponse<String> again = blind.get(MODELS + "/quimby-fast");
      assertEquals(one.body(), again.body());
      assertEquals(one.headers().map().keySet(), again.headers().map().keySet());
    }
    assertEquals("ready", blind.events(begun).last().name());
    assertEquals(before.body(), blind.get(MODELS).body());
    Caller.expect(200, blind.vote(begun.getString("id"), "TIE"));
    assertEquals(before.body(), blind.get(MODELS).body());
  }

  private static JsonObject read(Caller caller, String key) {
    return Caller.expect(200, caller.get(MODELS + "/" + key));
  }

  private static String tag(String key) {
    return adam.get(MODELS + "/" + key).headers().firstValue("ETag").orElseThrow();
  }
}
