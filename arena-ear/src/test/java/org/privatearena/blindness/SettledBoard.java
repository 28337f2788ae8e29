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

  private static final String VOTES =
      "select count(*) from vote v join battle b on b.id = v.battle_id"
          + " where 2 = (select count(distinct r.id) from revision r"
          + " join model_grant g on g.model_id = r.model_id"
          + " where r.id in (b.revision_a, b.revision_b)"
          + " and g.use = 'LEADERBOARD' and g.group_path = ?)";

  private SettledBoard() {}

  /** Waits until the board of a member of this group alone has all votes that it may count. */
  static HttpResponse<String> of(TestArena arena, Caller person, String group) {
    long votes = votes(arena, group);
    Instant end = Instant.now().plus(LIMIT);
    HttpResponse<String> board = person.get("/api/v1/leaderboard");
    while (counted(board) < votes && Instant.now().isBefore(end)) {
      board = person.get("/api/v1/leaderboard");
    }
    assertEquals(votes, counted(board), board.body());
    return board;
  }

  private static long counted(HttpResponse<String> board) {
    assertEquals(200, board.statusCode(), board.body());
    try (JsonReader reader = Json.createReader(new StringReader(board.body()))) {
      return reader.readObject().getJsonNumber("votes").longValue();
    }
  }

  private static long votes(TestArena arena, String group) {
    try (Connection connection = arena.database("arena_owner");
        PreparedStatement query = connection.prepareStatement(VOTES)) {
      query.setString(1, group);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
