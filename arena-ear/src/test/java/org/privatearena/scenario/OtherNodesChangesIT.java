package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * CAT-17: whatever changes the catalogue, the very next draw knows it. Another node is played by
 * the database, which tells this one nothing.
 */
class OtherNodesChangesIT {

  private static final String GROUP = "/other-node";
  private static final String ONE = "other-node-1";
  private static final String OTHER = "other-node-2";

  private static TestArena arena;
  private static Fleet fleet;
  private static Caller person;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    fleet = new Fleet(arena);
    arena.keycloak().evaluator("other-node", GROUP);
    person = arena.caller("other-node");
    for (String model : Set.of(ONE, OTHER)) {
      Caller.expect(201, arena.caller("adam").post(Fleet.MODELS, fleet.submission(model)));
      fleet.activate(model);
      fleet.grant(model, Map.of(GROUP, Set.of("battle")));
    }
  }

  @AfterAll
  static void nobody_meets_them_any_more() {
    fleet.retire();
  }

  private static final String ITS = "where %s = (select id from model where key = '" + ONE + "')";

  @Test
  void cat_17_a_grant_that_went_elsewhere_is_gone_for_the_next_draw() {
    drawn();
    sql("delete from model_grant " + ITS.formatted("model_id"));
    try {
      refused("");
    } finally {
      sql(
          "insert into model_grant select gen_random_uuid(), id, '"
              + GROUP
              + "', 'BATTLE' from model where key = '"
              + ONE
              + "'");
    }
    drawn();
  }

  @Test
  void cat_17_a_model_that_was_paused_elsewhere_is_paused_for_the_next_draw() {
    drawn();
    sql("update model set stage = 'PAUSED' where key = '" + ONE + "'");
    try {
      refused("Not active: 1.");
    } finally {
      sql("update model set stage = 'ACTIVE' where key = '" + ONE + "'");
    }
    drawn();
  }

  @Test
  void cat_17_an_endpoint_that_went_elsewhere_is_not_asked_by_the_next_draw() {
    drawn();
    String its = "where revision_id in (select id from revision " + ITS.formatted("model_id") + ")";
    sql("update endpoint set enabled = false " + its);
    try {
      refused("Out of reach now: 1.");
    } finally {
      sql("update endpoint set enabled = true " + its);
    }
    drawn();
  }

  private static void drawn() {
    HttpResponse<String> begun = begin();
    assertEquals(201, begun.statusCode(), begun.body());
    assertEquals("ready", person.events(Answers.object(begun.body())).last().name());
  }

  private static void refused(String why) {
    HttpResponse<String> begun = begin();
    Fleet.expect(409, "not-enough-models", begun);
    assertTrue(begun.body().contains(why), begun.body());
  }

  private static HttpResponse<String> begin() {
    return person.post("/api/v1/battles", "{\"prompt\":\"Who is there?\",\"mode\":\"live\"}");
  }

  private static void sql(String statement) {
    try (Connection connection = arena.database("arena_owner");
        Statement change = connection.createStatement()) {
      assertEquals(1, change.executeUpdate(statement), statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
