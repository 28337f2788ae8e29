package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.privatearena.scenario.BattleIT.problem;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Prompts with secrets and personal data, by REST, under every policy. */
class PromptSafetyIT {

  private static final String BATTLES = "/api/v1/battles";
  private static final String ADDRESS = "jane.doe@example.org";
  private static final String TELLING = "Write to " + ADDRESS + ", please.";
  private static final String QUIET = "Write to my colleague, please.";

  private static TestArena arena;
  private static Caller warned;
  private static Caller blocked;
  private static Caller unscanned;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    warned = person("safety-warned", null);
    arena.keycloak().evaluator("safety-blocked", LabModels.QUICK);
    arena.keycloak().join("safety-blocked", LabModels.UNSCANNED);
    blocked = person("safety-blocked", LabModels.BLOCKED);
    unscanned = person("safety-unscanned", LabModels.UNSCANNED);
  }

  private static Caller person(String name, String group) {
    arena.keycloak().evaluator(name, LabModels.QUICK);
    if (group != null) {
      arena.keycloak().join(name, group);
    }
    return arena.caller(name);
  }

  private static String body(String prompt, Boolean confirmed) {
    JsonObjectBuilder body = Json.createObjectBuilder().add("prompt", prompt);
    return (confirmed == null ? body : body.add("confirmed", confirmed)).build().toString();
  }

  private static void located(JsonObject said) {
    JsonArray findings = said.getJsonArray("findings");
    assertEquals(1, findings.size(), said.toString());
    JsonObject one = findings.getJsonObject(0);
    assertEquals("e-mail", one.getString("kind"));
    assertEquals(ADDRESS, TELLING.substring(one.getInt("start"), one.getInt("end")));
    assertFalse(said.toString().contains("jane"), "SAF-3: " + said);
  }

  @Test
  void as_usual_a_prompt_is_sent_and_what_was_found_is_told() {
    JsonObject begun = Caller.expect(201, warned.post(BATTLES, body(TELLING, null)));
    located(begun);
    assertEquals("ready", warned.events(begun).last().name());
    String turns = BATTLES + "/" + begun.getString("id") + "/turns";
    JsonObject next = Caller.expect(201, warned.post(turns, body(TELLING, true)));
    located(next);
    assertEquals("ready", warned.events(next).last().name());
    JsonObject quiet = Caller.expect(201, warned.post(turns, body(QUIET, false)));
    assertFalse(quiet.containsKey("findings"), quiet.toString());
    warned.events(quiet);
  }

  @Test
  void saf4_who_wants_to_be_asked_is_asked_and_nothing_is_stored_before() throws SQLException {
    Caller asked = person("safety-asked", null);
    String before = stored();
    withheld("prompt-needs-confirmation", asked.post(BATTLES, body(TELLING, false)));
    assertEquals(before, stored());
    JsonObject begun = Caller.expect(201, asked.post(BATTLES, body(TELLING, true)));
    asked.events(begun);
    withheld(
        "prompt-needs-confirmation",
        asked.post(BATTLES + "/" + begun.getString("id") + "/turns", body(TELLING, false)));
    assertEquals("READY", asked.card(begun.getString("id")).getString("state"));
  }

  @Test
  void saf4_where_it_is_blocked_nothing_is_stored_whatever_is_confirmed() throws SQLException {
    String before = stored();
    for (Boolean confirmed : new Boolean[] {null, true, false}) {
      withheld("prompt-has-secrets", blocked.post(BATTLES, body(TELLING, confirmed)));
    }
    assertEquals(before, stored());
    JsonObject begun = Caller.expect(201, blocked.post(BATTLES, body(QUIET, null)));
    blocked.events(begun);
    withheld(
        "prompt-has-secrets",
        blocked.post(BATTLES + "/" + begun.getString("id") + "/turns", body(TELLING, true)));
  }

  @Test
  void where_nobody_looks_nothing_is_told() {
    JsonObject begun = Caller.expect(201, unscanned.post(BATTLES, body(TELLING, false)));
    assertFalse(begun.containsKey("findings"), begun.toString());
    unscanned.events(begun);
  }

  @Test
  void a_confirmation_that_is_none_is_refused() {
    problem(400, "wrong-type", warned.post(BATTLES, "{\"prompt\":\"x\",\"confirmed\":\"yes\"}"));
  }

  /** How many rows there are of what a prompt leaves behind. */
  private static String stored() throws SQLException {
    try (Connection connection = arena.database("arena_owner");
        Statement query = connection.createStatement();
        ResultSet row =
            query.executeQuery(
                "select (select count(*) from battle), (select count(*) from turn),"
                    + " (select count(*) from text), (select count(*) from prompt_label)")) {
      row.next();
      return row.getString(1)
          + " "
          + row.getString(2)
          + " "
          + row.getString(3)
          + " "
          + row.getString(4);
    }
  }

  private static void withheld(String code, HttpResponse<String> response) {
    problem(422, code, response);
    located(Answers.object(response.body()));
  }
}
