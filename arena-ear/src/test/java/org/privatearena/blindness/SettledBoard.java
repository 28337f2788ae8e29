package org.privatearena.blindness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;

/** A leaderboard that holds every vote cast so far, so that only a new one can change it. */
final class SettledBoard {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** Those between current revisions and without a flag, which are the ones that are rated. */
  private static final String VOTES =
      "select count(*) from vote v join battle b on b.id = v.battle_id"
          + " where v.flags = '' and 2 = (select count(*) from revision r where r.id in (b.revision_a, b.revision_b)"
          + " and r.number = (select max(number) from revision where model_id = r.model_id))";

  private SettledBoard() {}

  /** Waits until the one board of which everybody sees a part has all votes. */
  static void await(TestArena arena) {
    Caller compliance = arena.caller("cora");
    long votes = votes(arena);
    Instant end = Instant.now().plus(LIMIT);
    long counted = counted(compliance);
    while (counted != votes && Instant.now().isBefore(end)) {
      counted = counted(compliance);
    }
    assertEquals(votes, counted, "votes on the leaderboard");
  }

  private static long counted(Caller compliance) {
    HttpResponse<String> board = compliance.get("/api/v1/leaderboard");
    assertEquals(200, board.statusCode(), board.body());
    try (JsonReader reader = Json.createReader(new StringReader(board.body()))) {
      return reader.readObject().getJsonObject("snapshot").getJsonNumber("votes").longValue();
    }
  }

  private static long votes(TestArena arena) {
    try (Connection connection = arena.database("arena_owner");
        PreparedStatement query = connection.prepareStatement(VOTES);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
