package org.privatearena.lost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.SpareArena;

/** A dump of each former schema, restored and migrated: what was there is, and battles are held. */
class MigratedDumpIT {

  private static final int PATIENCE_SECONDS = 60;
  private static final String BATTLES =
      "select b.id, b.state from battle b join member_identity i on i.member_id = b.member_id"
          + " where i.subject = ? order by b.created_at";

  static List<Integer> dumps() {
    return SpareArena.dumps();
  }

  @ParameterizedTest
  @MethodSource("dumps")
  void a_dump_is_migrated_and_battles_are_held_on_it(int dump) throws SQLException {
    SpareArena arena = SpareArena.on(dump);
    long votes = count(arena, "vote");
    assertTrue(votes > 0);
    labelled(arena);
    counted(arena, votes);
    int ready = 0;
    for (String account : List.of("ada", "ben", "carl")) {
      Caller caller = Caller.with(arena.layout(), TestArena.get().caller(account).token());
      Map<String, String> battles = battles(arena, account);
      assertFalse(battles.isEmpty(), account);
      for (Map.Entry<String, String> battle : battles.entrySet()) {
        JsonObject card = caller.card(battle.getKey());
        assertEquals(battle.getValue(), card.getString("state"));
        assertEquals(battle.getValue().equals("VOTED"), card.containsKey("models"));
        card.getJsonArray("turns").getValuesAs(JsonObject.class).stream()
            .forEach(turn -> assertFalse(turn.getString("prompt").isBlank()));
        if (battle.getValue().equals("READY")) {
          ready++;
          assertFalse(text(card).isBlank());
          Caller.expect(200, caller.vote(battle.getKey(), "TIE"));
        }
      }
      String id = caller.readyBattle("On a migrated database");
      Caller.expect(200, caller.vote(id, "A_BETTER"));
    }
    assertTrue(ready > 0, "a battle of before waits for its vote");
    assertEquals(votes + ready + 3, count(arena, "vote"));
    assertTrue(count(arena, "vote where language is not null") >= ready, "also of before");
    assertEquals(count(arena, "vote"), count(arena, "vote_style"));
    assertEquals(count(arena, "vote") + count(arena, "vote_note"), leaves(arena));
  }

  /** Prompts of before get their labels by and by. */
  private static void labelled(SpareArena arena) throws SQLException {
    String left = "turn t where not exists (select 1 from prompt_label l where l.turn_id = t.id)";
    for (int i = 0; i < PATIENCE_SECONDS && count(arena, left) > 0; i++) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
    assertEquals(0, count(arena, left));
    assertTrue(count(arena, "prompt_label where language is not null") > 0);
  }

  /** Votes of before get the counts of their answers by and by. */
  private static void counted(SpareArena arena, long votes) throws SQLException {
    for (int i = 0; i < PATIENCE_SECONDS && count(arena, "vote_style") < votes; i++) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
    assertEquals(votes, count(arena, "vote_style"));
    assertEquals(votes, count(arena, "vote_style where tokens_a > 0 and tokens_b > 0"));
  }

  private static String text(JsonObject card) {
    return card.getJsonArray("turns").getJsonObject(0).getJsonObject("a").getString("text");
  }

  /** Each battle of an account with its state, oldest first. */
  private static Map<String, String> battles(SpareArena arena, String account) throws SQLException {
    Map<String, String> battles = new LinkedHashMap<>();
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement query = owner.prepareStatement(BATTLES)) {
      query.setString(1, TestArena.get().keycloak().id(account));
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          battles.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return battles;
  }

  private static long leaves(SpareArena arena) throws SQLException {
    return count(arena, "entry_pending where convert_from(leaf, 'UTF8') ~ '\"vote-(cast|noted)\"'");
  }

  private static long count(SpareArena arena, String table) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement query = owner.prepareStatement("select count(*) from " + table);
        ResultSet rows = query.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
