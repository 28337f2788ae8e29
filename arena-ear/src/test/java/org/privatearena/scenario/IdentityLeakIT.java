package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An answer that says which model gave it, from the end of its turn to the leaderboard. */
class IdentityLeakIT {

  private static TestArena arena;
  private static Caller person;
  private static Caller reader;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    arena.keycloak().evaluator("leak-voter", LabModels.LEAKING);
    arena.keycloak().evaluator("leak-reader", LabModels.LEAKING);
    arena.keycloak().grant("leak-reader", "compliance");
    person = arena.caller("leak-voter");
    reader = arena.caller("leak-reader");
  }

  @Test
  void saf1_a_named_model_flags_battle_and_vote_and_nobody_is_told_before_the_vote()
      throws Exception {
    String quiet = person.readyBattle("Say something about hash functions.");
    assertEquals("", flags("battle", "id", quiet));
    String leaking = person.readyBattle(LabModels.ASK_WHO);
    assertEquals("identity-leak", flags("battle", "id", leaking));
    JsonObject card = person.card(leaking);
    assertFalse(card.toString().contains("leak\"") || card.toString().contains("flag"), "" + card);
    for (String battle : new String[] {quiet, leaking}) {
      Caller.expect(200, person.vote(battle, "A_BETTER"));
    }
    assertEquals("", flags("vote", "battle_id", quiet));
    assertEquals("identity-leak", flags("vote", "battle_id", leaking));
    Until.holds("both votes are in memory", () -> votes("votes=all&") == 2);
    assertEquals(1, votes(""), "the usual board leaves the flagged vote out");
    assertEquals(1, votes("votes=unflagged&"));
  }

  @Test
  void saf1_a_name_that_the_person_used_is_no_leak_and_a_later_turn_may_still_leak()
      throws Exception {
    String own = person.readyBattle("Is Velmora a good name for a model?");
    follow(own, LabModels.ASK_WHO);
    assertEquals("", flags("battle", "id", own));
    String late = person.readyBattle("Say something about hash functions.");
    follow(late, LabModels.ASK_WHO);
    assertEquals("identity-leak", flags("battle", "id", late));
  }

  private static void follow(String battle, String prompt) {
    JsonObject begun =
        Caller.expect(
            201,
            person.post("/api/v1/battles/" + battle + "/turns", "{\"prompt\":\"" + prompt + "\"}"));
    assertEquals("ready", person.events(begun).last().name());
  }

  private static int votes(String question) {
    return Caller.expect(
            200, reader.get("/api/v1/leaderboard?" + question + "group=" + LabModels.LEAKING))
        .getJsonObject("snapshot")
        .getInt("votes");
  }

  private static String flags(String table, String column, String id) throws SQLException {
    try (Connection connection = arena.database("arena_owner");
        PreparedStatement query =
            connection.prepareStatement(
                "select flags from " + table + " where " + column + " = ?::uuid")) {
      query.setString(1, id);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
