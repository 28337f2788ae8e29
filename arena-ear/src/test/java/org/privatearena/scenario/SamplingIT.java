package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.stack.DemonstrationModel;
import org.privatearena.stack.DemonstrationModels;

/** How pairs are drawn: what administrators see and plan, and what comes of it. */
class SamplingIT {

  private static final String PATH = "/api/v1/admin/sampling";
  private static final int BATTLES = 40;

  private static TestArena arena;
  private static Caller admin;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    arena.keycloak().evaluator("sampling-drawer", "/support");
    admin = arena.caller("adam");
  }

  @AfterEach
  void everything_is_as_usual_again() {
    Caller.expect(200, plan("{}", tag()));
  }

  @Test
  void administrators_see_the_rule_and_each_pair_with_votes_and_probability() {
    JsonObject sampling = Caller.expect(200, admin.get(PATH));
    assertEquals("active/1", sampling.getString("rule"));
    assertEquals(0.1, sampling.getJsonNumber("epsilon").doubleValue());
    List<JsonObject> pairs = pairs(sampling);
    assertEquals(1, probabilities(pairs).sum(), 1e-9);
    double least = 0.1 / pairs.size() * (1 - 1e-12);
    assertTrue(probabilities(pairs).allMatch(p -> p >= least));
    Set<Set<String>> models =
        pairs.stream()
            .map(pair -> Set.of(pair.getString("a"), pair.getString("b")))
            .collect(Collectors.toSet());
    assertEquals(pairs.size(), models.size());
    assertTrue(models.stream().noneMatch(Set.of("twinzel-1", "twinzel-2")::equals));
  }

  @Test
  void smp_4_draws_follow_a_plan_at_once_and_store_with_what_they_were_made() throws Exception {
    String one = demonstration(0);
    String other = demonstration(1);
    String rest =
        DemonstrationModels.order().stream()
            .map(DemonstrationModel::key)
            .filter(key -> !key.equals(one) && !key.equals(other))
            .map("{\"model\":\"%s\",\"weight\":0}"::formatted)
            .collect(Collectors.joining(","));
    String body =
        "{\"weights\":[%s],\"priorities\":[{\"a\":\"%s\",\"b\":\"%s\",\"priority\":100}]}"
            .formatted(rest, other, one);
    String before = tag();
    long entries = entries();
    HttpResponse<String> planned = plan(body, before);
    JsonObject sampling = Caller.expect(200, planned);
    assertEquals(100, priority(sampling));
    assertEquals(version(before) + 1, sampling.getInt("version"));
    assertEquals(version(before) + 1, version(tag()));
    assertEquals(entries + 1, entries());

    Caller drawer = arena.caller("sampling-drawer");
    ScriptedVotesIT.inParallel(BATTLES, i -> drawer.readyBattle("Sampling " + i));
    List<String> drawn = drawn();
    assertEquals(BATTLES, drawn.size());
    int models = DemonstrationModels.order().size();
    String wanted =
        "%s active/1 0.1 %d "
            .formatted(
                one.compareTo(other) < 0 ? one + " " + other : other + " " + one,
                models * (models - 1) / 2);
    long followed = drawn.stream().filter(row -> row.startsWith(wanted)).count();
    // Of 40 draws 0.9 and more are expected; below 28 it is once in many millions.
    assertTrue(followed >= 28, followed + " of " + drawn);
    double expected = 0.9 + 0.1 / (models * (models - 1) / 2.0);
    drawn.stream()
        .filter(row -> row.startsWith(wanted))
        .forEach(row -> assertEquals(expected, probability(row), 1e-9));
    drawn.stream()
        .filter(row -> !row.startsWith(wanted))
        .forEach(row -> assertEquals(expected - 0.9, probability(row), 1e-9));
  }

  @Test
  void smp_5_a_plan_is_taken_from_who_has_seen_the_one_before() throws SQLException {
    String body = "{\"weights\":[{\"model\":\"%s\",\"weight\":3}]}".formatted(demonstration(0));
    String seen = tag();
    JsonObject planned = Caller.expect(200, plan(body, seen));
    long entries = entries();
    expect(412, "changed-meanwhile", plan("{}", seen));
    expect(412, "changed-meanwhile", plan("{}", "*"));
    expect(412, "changed-meanwhile", plan("{}", "W/" + tag()));
    expect(428, "if-match-missing", admin.call("PUT", PATH, body));
    JsonObject again = Caller.expect(200, plan(body, tag()));
    assertEquals(planned.getInt("version"), again.getInt("version"));
    assertEquals(entries, entries());
  }

  @Test
  void a_plan_that_cannot_be_is_refused_and_changes_nothing() throws SQLException {
    String seen = tag();
    long entries = entries();
    String model = demonstration(0);
    expect(422, "bad-weight", weight(model, "100.5", seen));
    expect(422, "bad-weight", weight(model, "-1", seen));
    expect(400, "malformed-json", weight(model, "NaN", seen));
    expect(422, "unknown-model", weight("nobody", "1", seen));
    expect(400, "unknown-member", plan("{\"epsilon\":1}", seen));
    expect(400, "wrong-type", plan("{\"weights\":{}}", seen));
    expect(
        422,
        "same-model",
        plan("{\"priorities\":[{\"a\":\"x\",\"b\":\"x\",\"priority\":1}]}", seen));
    for (String account : List.of("ada", "cora", "pia")) {
      expect(403, "forbidden", arena.caller(account).get(PATH));
      expect(403, "forbidden", arena.caller(account).call("PUT", PATH, "{}", "If-Match", seen));
    }
    assertEquals(seen, tag());
    assertEquals(entries, entries());
  }

  private static String demonstration(int place) {
    return DemonstrationModels.order().get(place).key();
  }

  private static HttpResponse<String> weight(String model, String weight, String tag) {
    return plan("{\"weights\":[{\"model\":\"%s\",\"weight\":%s}]}".formatted(model, weight), tag);
  }

  private static HttpResponse<String> plan(String body, String tag) {
    return admin.call("PUT", PATH, body, "If-Match", tag);
  }

  private static String tag() {
    return admin.get(PATH).headers().firstValue("ETag").orElseThrow();
  }

  private static int version(String tag) {
    return Integer.parseInt(tag.replace("\"", ""));
  }

  private static int priority(JsonObject sampling) {
    return sampling.getJsonArray("priorities").getJsonObject(0).getInt("priority");
  }

  private static List<JsonObject> pairs(JsonObject sampling) {
    return sampling.getJsonArray("pairs").getValuesAs(JsonObject.class);
  }

  private static DoubleStream probabilities(List<JsonObject> pairs) {
    return pairs.stream().mapToDouble(p -> p.getJsonNumber("probability").doubleValue());
  }

  private static double probability(String row) {
    return Double.parseDouble(row.substring(row.lastIndexOf(' ') + 1));
  }

  private static void expect(int status, String code, HttpResponse<String> response) {
    assertEquals(
        "urn:privatearena:problem:" + code, Caller.expect(status, response).getString("type"));
  }

  /** Of each battle here: both keys in their order, rule, epsilon, pairs and probability. */
  private static List<String> drawn() throws SQLException {
    return rows(
        "select least(ma.key, mb.key) || ' ' || greatest(ma.key, mb.key) || ' ' || b.draw_rule || ' '"
            + " || b.draw_epsilon || ' ' || b.eligible_pairs || ' ' || b.draw_probability"
            + " from battle b"
            + " join revision ra on ra.id = b.revision_a join model ma on ma.id = ra.model_id"
            + " join revision rb on rb.id = b.revision_b join model mb on mb.id = rb.model_id"
            + " where b.member_id = (select member_id from battle order by created_at desc limit 1)"
            + " order by b.created_at desc limit "
            + BATTLES);
  }

  private static long entries() throws SQLException {
    return Long.parseLong(
        rows("select count(*) from entry_pending where convert_from(leaf, 'UTF8') like '%\"sampling-planned\"%'")
            .get(0));
  }

  private static List<String> rows(String query) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement statement = owner.prepareStatement(query);
        ResultSet found = statement.executeQuery()) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    }
  }
}
