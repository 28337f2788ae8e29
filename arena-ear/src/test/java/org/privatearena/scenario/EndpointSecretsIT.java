package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * CAT-22: a secret that was given for an endpoint arrives there, opens for no other, goes along to
 * no new one, and is found nowhere else.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EndpointSecretsIT {

  /** Found nowhere, if all is well; begins like the others, so that one search finds each. */
  private static final String PLANTED = "sk-Zwetschgenroester-";

  private static final String FIRST = PLANTED + "1st";
  private static final String SECOND = PLANTED + "2nd";
  private static final String THIRD = PLANTED + "3rd";
  private static final String WITHOUT = "";
  private static final int PORT = 70;
  private static final int LAST = 1000;
  private static final String MODELS = Fleet.MODELS;

  private static final Queue<String> RECEIVED = new ConcurrentLinkedQueue<>();

  private static TestArena arena;
  private static Fleet fleet;
  private static Caller adam;
  private static Caller pia;
  private static DemandingEndpoint demanding;
  private static DemandingEndpoint elsewhere;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    fleet = new Fleet(arena);
    adam = arena.caller("adam");
    pia = arena.caller("pia");
    demanding = new DemandingEndpoint(arena.layout().models() + PORT, FIRST);
    elsewhere = new DemandingEndpoint(arena.layout().models() + PORT + 1, WITHOUT);
  }

  @AfterAll
  static void leave() {
    fleet.retire();
    demanding.close();
    elsewhere.close();
  }

  @Test
  void cat_22_a_secret_arrives_is_replaced_and_removed() {
    demanding.demand(FIRST);
    JsonObject made = submit("secret-way", FIRST);
    assertTrue(endpoint(made, 0).getBoolean("secret_set"));
    assertTrue(endpoint(made, 0).getString("secret_set_at").endsWith("Z"));
    assertEquals(JsonValue.NULL, endpoint(made, 0).get("secret_env"));
    Caller person = person("secret-way", FIRST);
    assertEquals("ready", outcome(person));
    assertEquals("Bearer " + FIRST, last());

    demanding.demand(SECOND);
    assertEquals("void", outcome(person), "the endpoint refuses");
    JsonObject replaced = Caller.expect(200, put(pia, "secret-way", 0, SECOND));
    Caller.expect(200, put(adam, "secret-way-other", 0, SECOND));
    String before = endpoint(made, 0).getString("secret_set_at");
    assertNotEquals(before, endpoint(replaced, 0).getString("secret_set_at"));
    assertEquals("ready", outcome(person));
    assertEquals("Bearer " + SECOND, last());

    for (String model : List.of("secret-way", "secret-way-other")) {
      for (int i = 0; i < 2; i++) {
        JsonObject removed = Caller.expect(200, delete(pia, model, 0));
        assertFalse(endpoint(removed, 0).getBoolean("secret_set"));
        assertEquals(JsonValue.NULL, endpoint(removed, 0).get("secret_set_at"));
      }
    }
    assertEquals("void", outcome(person));
    assertEquals(WITHOUT, last());
    Caller.expect(200, put(pia, "secret-way", 0, SECOND));
    assertEquals(
        List.of("added true", "secret_replaced true", "secret_removed false", "secret_set true"),
        entries("secret-way"));
  }

  @Test
  void cat_22_a_probe_shows_it_too() {
    demanding.demand(THIRD);
    submit("secret-probe", THIRD);
    assertEquals(DemandingEndpoint.ANSWER, probe("secret-probe").getString("text"));
    assertEquals("Bearer " + THIRD, last());
    Caller.expect(200, delete(adam, "secret-probe", 0));
    assertEquals("http-status", probe("secret-probe").getString("failure"));
  }

  private static JsonObject probe(String key) {
    return Caller.expect(200, adam.post(path(key) + "/probe", "{}"))
        .getJsonArray("endpoints")
        .getJsonObject(0);
  }

  /** The attack: who may revise a model leads it to a server of their own. */
  @Test
  void cat_22_a_revision_takes_no_secret_along_neither_elsewhere_nor_to_the_same_address() {
    demanding.demand(FIRST);
    submit("secret-lure", null);
    Caller.expect(200, put(adam, "secret-lure", 0, FIRST));
    Caller.expect(201, revise("secret-lure", elsewhere.url(), "To my own server."));
    JsonObject lured = read(pia, "secret-lure");
    assertTrue(endpoint(lured, 0).getBoolean("secret_set"), "it stays where it was given");
    assertFalse(endpoint(lured, 1).getBoolean("secret_set"));
    assertEquals(DemandingEndpoint.ANSWER, probe("secret-lure").getString("text"));
    assertEquals(Set.of(WITHOUT), Set.copyOf(elsewhere.shown()));

    Caller.expect(201, revise("secret-lure", demanding.url(), "To the same server."));
    assertFalse(endpoint(read(pia, "secret-lure"), 2).getBoolean("secret_set"));
    assertEquals("http-status", probe("secret-lure").getString("failure"));
    assertEquals(WITHOUT, last());
    Caller.expect(200, put(pia, "secret-lure", 2, FIRST));
    assertEquals(DemandingEndpoint.ANSWER, probe("secret-lure").getString("text"));
  }

  @Test
  void cat_22_where_an_endpoint_leads_is_never_changed() throws SQLException {
    submit("secret-stays", FIRST);
    try (Connection server = arena.database("arena_app");
        Statement change = server.createStatement()) {
      SQLException refused =
          assertThrows(
              SQLException.class,
              () ->
                  change.executeUpdate(
                      "update endpoint set url = '" + elsewhere.url() + "' where " + its("stays")));
      assertEquals("42501", refused.getSQLState(), refused.getMessage());
      assertEquals(1, change.executeUpdate("update endpoint set weight = 2 where " + its("stays")));
    }
  }

  @Test
  void cat_22_a_secret_that_was_moved_to_another_endpoint_does_not_open_and_nothing_is_sent()
      throws IOException {
    demanding.demand(FIRST);
    submit("secret-swap", FIRST);
    Caller person = person("secret-swap", FIRST);
    assertEquals("ready", outcome(person));
    int asked = demanding.shown().size();
    swap();
    JsonObject begun = person.begin("Who is there?", "live");
    Events events = person.events(begun);
    assertEquals("void", events.last().name(), events::toString);
    assertFalse(events.toString().toLowerCase(Locale.ROOT).contains("secret"));
    assertEquals(asked, demanding.shown().size(), "nothing was sent");
    assertEquals(
        List.of("SECRET_UNREADABLE", "SECRET_UNREADABLE"),
        rows(
            "select a.failure from answer a join turn t on t.id = a.turn_id where t.battle_id = '"
                + begun.getString("id")
                + "'"));
    assertEquals("secret-unreadable", probe("secret-swap").getString("failure"));
    String id = endpoint(read(adam, "secret-swap"), 0).getString("id");
    try (Stream<String> log =
        Files.lines(arena.layout().logs().resolve("liberty.log"), StandardCharsets.ISO_8859_1)) {
      assertTrue(
          log.anyMatch(
              line ->
                  line.contains("endpoint " + id + " failed: SECRET_UNREADABLE: does not open")),
          "the log says which and why");
    }
    swap();
    assertEquals("ready", outcome(person));
  }

  /** Exchanges what is stored of the two secrets, but for whose they are. */
  private static void swap() {
    sql(
        2,
        "update arena_keys.kept_secret s set secret_nonce = o.secret_nonce, ciphertext ="
            + " o.ciphertext, nonce = o.nonce, wrapped = o.wrapped from arena_keys.kept_secret o"
            + " where o.owner_id <> s.owner_id and s.owner_id in (select id from endpoint where "
            + its("swap")
            + " or "
            + its("swap-other")
            + ") and o.owner_id in (select id from endpoint where "
            + its("swap")
            + " or "
            + its("swap-other")
            + ")");
  }

  @Test
  void cat_22_only_who_may_revise_a_model_gives_and_removes_its_secrets() {
    submit("secret-own", FIRST);
    arena.keycloak().person("secret-provider", "provider");
    arena.keycloak().join("secret-provider", "/secret-providers");
    Caller other = arena.caller("secret-provider");
    for (Caller some : List.of(other, arena.caller("cora"), arena.caller("ada"))) {
      int status = some == other ? 404 : 403;
      assertEquals(status, put(some, "secret-own", 0, THIRD).statusCode());
      assertEquals(status, delete(some, "secret-own", 0).statusCode());
    }
    String foreign = endpoint(read(adam, "zorvex-a1"), 0).getString("id");
    for (String id : List.of(foreign, "00000000-0000-0000-0000-000000000000", "x")) {
      String path = path("secret-own") + "/endpoints/" + id + "/secret";
      Fleet.expect(404, "not-found", pia.call("PUT", path, body(THIRD)));
      Fleet.expect(404, "not-found", pia.call("DELETE", path, null));
    }
    assertTrue(endpoint(read(pia, "secret-own"), 0).getBoolean("secret_set"));
    JsonObject record = read(arena.caller("cora"), "secret-own");
    assertEquals(
        JsonValue.NULL, record.getJsonArray("revisions").getJsonObject(0).get("endpoints"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "422; bad-secret; {'secret':''}",
        "422; bad-secret; {'secret':' '}",
        "422; bad-secret; {'secret':'a b'}",
        "422; bad-secret; {'secret':'a\\u0000'}",
        "422; bad-secret; {'secret':null}",
        "422; bad-secret; {}",
        "400; wrong-type; {'secret':7}",
        "400; unknown-member; {'secret':'s','secret_env':'HOME'}",
        "400; malformed-json; {"
      })
  void what_is_no_secret_is_refused(int status, String code, String body) {
    if (!Fleet.keys(pia).contains("secret-bad")) {
      submit("secret-bad", null);
    }
    HttpResponse<String> refused =
        kept(pia.call("PUT", secret("secret-bad", 0), body.replace('\'', '"')));
    Fleet.expect(status, code, refused);
    assertFalse(endpoint(read(pia, "secret-bad"), 0).getBoolean("secret_set"));
    String proposal = fleet.submission("secret-x", "/research", demanding.url(), "m");
    Fleet.expect(
        400,
        "unknown-member",
        pia.post(MODELS, proposal.replace("\"m\"", "\"m\",\"secret\":\"s\",\"secret_env\":\"X\"")));
    Fleet.expect(
        422, "bad-secret", pia.post(MODELS, proposal.replace("\"m\"", "\"m\",\"secret\":\"ü\"")));
  }

  @Test
  void a_secret_that_the_catalogue_file_keeps_elsewhere_is_not_given_twice() {
    submit("secret-env", null);
    sql(1, "update endpoint set secret_env = 'ARENA_NO_SUCH_TOKEN' where " + its("env"));
    HttpResponse<String> refused = put(adam, "secret-env", 0, THIRD);
    Fleet.expect(409, "secret-in-environment", refused);
    assertTrue(refused.body().contains("ARENA_NO_SUCH_TOKEN"), refused.body());
    assertEquals(
        "ARENA_NO_SUCH_TOKEN", endpoint(read(adam, "secret-env"), 0).getString("secret_env"));
  }

  @Test
  void who_has_not_seen_the_model_as_it_is_changes_no_secret_and_a_retired_one_gets_none() {
    submit("secret-old", FIRST);
    String seen = pia.get(path("secret-old")).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> first =
        pia.call("PUT", secret("secret-old", 0), body(SECOND), "If-Match", seen);
    assertEquals(200, first.statusCode(), first.body());
    for (String method : List.of("PUT", "DELETE")) {
      String body = method.equals("PUT") ? body(THIRD) : null;
      Fleet.expect(
          412,
          "changed-meanwhile",
          pia.call(method, secret("secret-old", 0), body, "If-Match", seen));
    }
    Caller.expect(200, fleet.move(adam, "secret-old", "retired"));
    Fleet.expect(409, "model-retired", put(pia, "secret-old", 0, THIRD));
    assertFalse(
        endpoint(Caller.expect(200, delete(pia, "secret-old", 0)), 0).getBoolean("secret_set"));
  }

  @Test
  @Order(LAST)
  void cat_22_no_response_no_row_no_file_and_no_log_holds_a_secret()
      throws IOException, SQLException {
    demanding.demand(FIRST);
    submit("secret-nowhere", FIRST);
    assertEquals("ready", outcome(person("secret-nowhere", FIRST)));
    assertTrue(demanding.shown().contains("Bearer " + FIRST), "it was used");
    for (Caller caller : List.of(adam, pia, arena.caller("cora"), arena.caller("ada"))) {
      for (String path : List.of(MODELS, path("secret-nowhere"), "/api/v1/endpoints")) {
        kept(caller.get(path));
      }
    }
    PageVisitor page = PageVisitor.signedOn(arena, "adam");
    for (String path : List.of("/models.xhtml?model=secret-nowhere", "/fleet.xhtml")) {
      kept(page.get(path));
    }
    kept(adam.get("/openapi"));
    arena.awaitSealed();
    assertTrue(RECEIVED.size() > 15, "there were responses");
    assertTrue(RECEIVED.stream().anyMatch(text -> text.contains("\"secret_set\":true")));
    assertEquals(List.of(), RECEIVED.stream().filter(text -> text.contains(PLANTED)).toList());
    // The search in the tables may be in a log itself.
    assertEquals(List.of(), files(PLANTED));
    assertEquals(List.of(), tables(PLANTED));
    String open = "Name of secret-nowhere";
    assertTrue(tables(open).contains("public.model"), "what lies open is found");
    assertNotEquals(List.of(), files(open));
  }

  /** Tables with any form of a word in any column. */
  private static List<String> tables(String word) {
    byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
    List<String> forms =
        List.of(
            word,
            HexFormat.of().formatHex(utf8),
            Base64.getEncoder().withoutPadding().encodeToString(utf8));
    List<String> tables =
        rows(
            "select format('%I.%I', schemaname, tablename) from pg_tables"
                + " where schemaname in ('public', 'arena_keys')");
    assertTrue(tables.contains("arena_keys.kept_secret"), tables::toString);
    List<String> found = new ArrayList<>();
    for (String table : tables) {
      for (String form : forms) {
        found.addAll(
            rows(
                "select '%s' from %s r where r::text like '%%%s%%' limit 1"
                    .formatted(table, table, form)));
      }
    }
    return found;
  }

  private static List<String> files(String word) throws IOException {
    List<String> found = new ArrayList<>();
    int files = 0;
    for (String part : List.of("postgres", "logs", "liberty")) {
      try (Stream<Path> all = Files.walk(arena.layout().folder().resolve(part))) {
        List<Path> lasting =
            all.filter(Files::isRegularFile)
                .filter(file -> !file.toString().contains("/workarea/"))
                .toList();
        for (Path file : lasting) {
          files++;
          String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
          if (bytes.contains(word)) {
            found.add(file.toString());
          }
        }
      }
    }
    assertTrue(files > 500, files + " files");
    return found;
  }

  /** A model of /research at the endpoint that demands a token. */
  private static JsonObject submit(String key, String secret) {
    String model = fleet.submission(key, "/research", demanding.url(), key);
    String with = "\"model\":\"" + key + "\",\"secret\":\"" + secret + "\"";
    return Caller.expect(
        201,
        kept(
            pia.post(
                MODELS,
                secret == null ? model : model.replace("\"model\":\"" + key + "\"", with))));
  }

  /** Somebody who meets that model and another one at the same endpoint, and nobody else. */
  private static Caller person(String key, String secret) {
    submit(key + "-other", secret);
    for (String model : List.of(key, key + "-other")) {
      fleet.grant(model, Map.of("/" + key, Set.of("battle")));
      fleet.activate(model);
    }
    arena.keycloak().evaluator(key, "/" + key);
    return arena.caller(key);
  }

  /** How a battle ends that is begun now. */
  private static String outcome(Caller person) {
    Events events = person.events(person.begin("Who is there?", "live"));
    RECEIVED.add(events.toString());
    return events.last().name();
  }

  /** What was shown to the endpoint last. */
  private static String last() {
    List<String> shown = demanding.shown();
    return shown.get(shown.size() - 1);
  }

  private static HttpResponse<String> revise(String key, String url, String prompt) {
    return kept(pia.post(path(key) + "/revisions", fleet.revision(url, key, prompt)));
  }

  private static HttpResponse<String> put(Caller caller, String key, int place, String secret) {
    return kept(caller.call("PUT", secret(key, place), body(secret)));
  }

  private static HttpResponse<String> delete(Caller caller, String key, int place) {
    return kept(caller.call("DELETE", secret(key, place), null));
  }

  private static String body(String secret) {
    return "{\"secret\":\"" + secret + "\"}";
  }

  private static String path(String key) {
    return MODELS + "/" + key;
  }

  private static String secret(String key, int place) {
    String id = endpoint(read(adam, key), place).getString("id");
    return path(key) + "/endpoints/" + id + "/secret";
  }

  private static HttpResponse<String> kept(HttpResponse<String> response) {
    RECEIVED.add(response.headers().map() + response.body());
    return response;
  }

  private static JsonObject read(Caller caller, String key) {
    return Caller.expect(200, kept(caller.get(path(key))));
  }

  /** The endpoint of a revision that has one, by its place from 0. */
  private static JsonObject endpoint(JsonObject model, int revision) {
    return model
        .getJsonArray("revisions")
        .getJsonObject(revision)
        .getJsonArray("endpoints")
        .getJsonObject(0);
  }

  /** What became of the endpoint of a model, and whether a secret was kept then. */
  private static List<String> entries(String key) {
    String id = endpoint(read(adam, key), 0).getString("id");
    return rows(
        "select (select f ->> 1 from jsonb_array_elements(fields::jsonb) f where f ->> 0 ="
            + " 'change') || ' ' || (select f ->> 1 from jsonb_array_elements(fields::jsonb) f"
            + " where f ->> 0 = 'secret_kept') from record_fields where kind = 'endpoint-changed'"
            + " and version = 3 and fields like '%"
            + id
            + "%' order by recorded_at");
  }

  private static String its(String key) {
    return "revision_id in (select r.id from revision r join model m on m.id = r.model_id"
        + " where m.key = 'secret-"
        + key
        + "')";
  }

  private static List<String> rows(String query) {
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private static void sql(int rows, String statement) {
    try (Connection owner = arena.database("arena_owner");
        Statement change = owner.createStatement()) {
      assertEquals(rows, change.executeUpdate(statement), statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
