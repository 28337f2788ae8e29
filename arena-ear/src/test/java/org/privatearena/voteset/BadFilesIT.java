package org.privatearena.voteset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;

/** SET-2: a file with a fault says in which line and what to do, and nothing of it is taken. */
class BadFilesIT {

  private static final String GOOD = "id,model_a,model_b,winner,at\n1,a,b,model_a,2023-05-01\n";

  private static TestArena arena;
  private static Caller adam;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    adam = arena.caller("adam");
  }

  private static void expectRefused(Import form, String code, int line) throws SQLException {
    JsonObject report = form.ended(adam, arena.layout());
    JsonObject set = report.getJsonObject("set");
    assertEquals("REFUSED", set.getString("state"), report.toString());
    JsonObject found =
        report.getJsonArray("refusals").isEmpty()
            ? set.getJsonObject("fault")
            : report.getJsonArray("refusals").getJsonObject(0);
    assertEquals(code, found.getString("code"), report.toString());
    assertEquals(line, found.getInt("line"), report.toString());
    assertFalse(found.getString("mend").isBlank());
    try (Connection app = arena.database("arena_app");
        PreparedStatement query =
            app.prepareStatement("select count(*) from vote_set_vote where set_id = ?")) {
      query.setObject(1, UUID.fromString(set.getString("id")));
      try (ResultSet votes = query.executeQuery()) {
        assertTrue(votes.next());
        assertEquals(0, votes.getLong(1));
      }
    }
    String board = "/api/v1/leaderboard?set=" + set.getString("id");
    Import.problem(404, "not-found", adam.get(board));
  }

  @ParameterizedTest
  @CsvSource({
    "'2,a,b,left,2023-05-01', unknown-outcome",
    "'2,a,b,,2023-05-01', missing-outcome",
    "'2,a,a,tie,2023-05-01', model-against-itself",
    "'2,a,,tie,2023-05-01', missing-model",
    "'1,b,a,tie,2023-05-01', duplicate-id",
    "'2,a,b,tie,2999-01-01', time-in-future",
    "'2,a,b,tie,yesterday', bad-time",
    "'2,a,b', wrong-column-count",
    "'2,\"a,b,tie,2023-05-01', bad-quotes"
  })
  void a_bad_row_refuses_the_file_with_its_line(String row, String code) throws SQLException {
    expectRefused(Import.of(GOOD + row + "\n3,b,a,tie,2023-05-01\n"), code, 3);
  }

  @Test
  void tomorrow_is_in_the_future() throws SQLException {
    String tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toString();
    expectRefused(Import.of(GOOD + "2,a,b,tie," + tomorrow + "\n"), "time-in-future", 3);
    long seconds = Instant.now().getEpochSecond() + 3600;
    expectRefused(Import.of(GOOD + "2,a,b,tie," + seconds + "\n"), "time-in-future", 3);
  }

  @Test
  void what_is_not_utf8_is_refused_with_its_line() throws SQLException {
    byte[] latin = (GOOD + "2,m\u00e9,b,tie,2023-05-01\n").getBytes(StandardCharsets.ISO_8859_1);
    expectRefused(Import.of(latin), "not-utf-8", 3);
  }

  @Test
  void a_gigantic_line_is_refused_with_its_line() throws SQLException {
    expectRefused(Import.of(GOOD + "2," + "x".repeat(5_000_000)), "line-too-long", 3);
  }

  @Test
  void a_header_without_a_column_is_line_one() throws SQLException {
    expectRefused(Import.of("model_a,winner\na,tie\n"), "missing-column", 1);
    expectRefused(Import.of("model_a,model_b,winner,winner\na,b,tie,tie\n"), "column-twice", 1);
    expectRefused(Import.of(""), "empty-file", 1);
  }
}
