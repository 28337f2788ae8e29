package org.privatearena.voteset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;
import org.privatearena.stack.SpareArena;
import org.privatearena.stack.StackLayout;

/** Imports that somebody cancels, and that a server leaves behind when it dies. */
class StoppedImportIT {

  private static final int VOTES = 1_500_000;

  @FunctionalInterface
  private interface Databases {
    Connection open() throws SQLException;
  }

  private static long count(Databases databases, String query, String set) {
    try (Connection connection = databases.open();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setObject(1, UUID.fromString(set));
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long votes(Databases databases, String set) {
    return count(databases, "select count(*) from vote_set_vote where set_id = ?", set);
  }

  /** Sends a long file and returns when some of its votes are stored. */
  private static String half(Caller caller, StackLayout layout, Databases databases, Path file) {
    HttpResponse<String> answer = Import.of(file).sentBy(caller, layout);
    String set = Caller.expect(202, answer).getString("id");
    Until.holds("votes are stored", () -> votes(databases, set) > 0);
    return set;
  }

  @Test
  void set1_set8_nothing_stays_of_an_import_that_is_cancelled() {
    TestArena arena = TestArena.get();
    Caller adam = arena.caller("adam");
    Databases databases = () -> arena.database("arena_owner");
    String set = half(adam, arena.layout(), databases, LongFile.of(VOTES));
    double progress = Import.set(adam, set).getJsonNumber("progress").doubleValue();
    assertTrue(progress > 0.3 && progress < 1, "progress " + progress);
    JsonObject cancelled = Caller.expect(202, adam.post(Import.SETS + "/" + set + "/cancel", null));
    assertEquals("CANCELLED", cancelled.getString("state"));
    Caller.expect(202, adam.post(Import.SETS + "/" + set + "/cancel", null));
    Until.holds("its votes are gone", () -> votes(databases, set) == 0);
    assertEquals(0, count(databases, "select count(*) from entry_pending where id = ?", set));
    assertEquals(0, count(databases, "select count(*) from vote_set_model where set_id = ?", set));
    JsonObject next = Import.of("model_a,model_b,winner\na,b,tie\n").ended(adam, arena.layout());
    assertEquals("READY", next.getJsonObject("set").getString("state"));
  }

  @Test
  void set1_set7_nothing_stays_of_an_import_whose_server_died() {
    SpareArena arena = SpareArena.get();
    Caller adam = Caller.with(arena.layout(), TestArena.get().caller("adam").token());
    Databases databases = () -> arena.database("arena_owner");
    String set = half(adam, arena.layout(), databases, LongFile.of(VOTES));
    arena.killServer();
    long left = votes(databases, set);
    assertTrue(left > 0 && left < VOTES, "left " + left);
    arena.startServer(Map.of("ARENA_VOTE_SETS_MAX_BYTES", "1000"));
    JsonObject ended = Import.ended(adam, set).getJsonObject("set");
    assertEquals("REFUSED", ended.getString("state"));
    assertEquals("server-ended", ended.getJsonObject("fault").getString("code"));
    Until.holds("its votes are gone", () -> votes(databases, set) == 0);
    assertEquals(0, count(databases, "select count(*) from entry_pending where id = ?", set));
    Import.problem(413, "too-large", Import.of("x".repeat(1001)).sentBy(adam, arena.layout()));
    Caller.expect(202, Import.of("x".repeat(1000)).sentBy(adam, arena.layout()));
    arena.killServer();
    arena.startServer(Map.of());
  }
}
