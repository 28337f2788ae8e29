package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.rating.engine.control.Workers;
import org.privatearena.rating.engine.file.control.BoardText;
import org.privatearena.rating.engine.file.control.SnapshotFile;
import org.privatearena.stack.DemonstrationModels;

/** Boards that are stored, compared, and computed again by somebody else. */
class SnapshotsIT {

  private static final int PEOPLE = 10;

  /** Of their votes alone, whatever other tests have voted. */
  private static final String OWN = "{\"group\":\"/support\"}";

  private static TestArena arena;
  private static Caller cora;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws Exception {
    arena = TestArena.get();
    cora = arena.caller("cora");
    IntStream.range(0, PEOPLE)
        .forEach(i -> arena.keycloak().evaluator("snapshot-" + i, "/support"));
    IntStream.range(0, PEOPLE / 2)
        .forEach(i -> arena.keycloak().join("snapshot-" + i, "/snapshot-lab"));
    vote(24);
  }

  private static void vote(int votes) throws Exception {
    List<Caller> people =
        IntStream.range(0, PEOPLE).mapToObj(i -> arena.caller("snapshot-" + i)).toList();
    int before = cora("votes");
    ScriptedVotesIT.inParallel(
        votes,
        i -> {
          Caller person = people.get(i % PEOPLE);
          String battle = person.readyBattle(DemonstrationModels.prompts().get(i % 20));
          Caller.expect(200, person.vote(battle, i % 3 == 0 ? "TIE" : "A_BETTER"));
        });
    Until.holds("the votes are on the board", () -> cora("votes") >= before + votes);
  }

  private static int cora(String figure) {
    JsonObject board = Caller.expect(200, cora.get("/api/v1/leaderboard"));
    return board.getJsonObject("snapshot").getInt(figure);
  }

  private static JsonObject take(String query) {
    return Caller.expect(201, cora.post("/api/v1/snapshots", "{\"query\":" + query + "}"));
  }

  @Test
  void a_snapshot_is_computed_again_to_the_same_bytes_from_its_export() throws Exception {
    for (String query :
        List.of(
            "{}",
            "{\"method\":\"davidson\",\"weights\":\"rater\"}",
            "{\"weights\":\"pool\",\"pool\":\"group:/snapshot-lab=3,*=1\"}",
            "{\"style\":\"tokens\",\"position\":\"left\",\"weights\":\"draw\"}")) {
      JsonObject taken = take(query);
      Path file = folder.resolve(taken.getString("id") + ".gz");
      Files.write(file, export(taken.getString("id")));
      SnapshotFile snapshot = SnapshotFile.read(Files.newInputStream(file));
      assertEquals(taken.getString("sha256"), snapshot.sha256());
      assertEquals(taken.getString("sha256"), BoardText.sha256(snapshot.board(Workers.threads(2))));
      assertTrue(taken.getJsonArray("rows").size() >= 4);
    }
  }

  private static byte[] export(String id) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(arena.url() + "/api/v1/snapshots/" + id + "/export"))
            .header("Authorization", "Bearer " + cora.token())
            .build();
    HttpResponse<byte[]> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, response.statusCode());
    assertEquals(
        "attachment; filename=\"snapshot-" + id + ".txt.gz\"",
        response.headers().firstValue("Content-Disposition").orElseThrow());
    return response.body();
  }

  @Test
  void votes_that_come_later_leave_it_as_it_is_and_stand_in_the_comparison() throws Exception {
    JsonObject before = take(OWN);
    vote(12);
    JsonObject after = take(OWN);
    String path = "/api/v1/snapshots/" + before.getString("id");
    assertEquals(before, Caller.expect(200, cora.get(path)));
    JsonObject moved =
        Caller.expect(
            200,
            cora.get(
                "/api/v1/snapshots/"
                    + after.getString("id")
                    + "/comparison?since="
                    + before.getString("id")));
    assertTrue(moved.getJsonNumber("new_votes").longValue() >= 12);
    long battles =
        moved.getJsonArray("movements").getValuesAs(JsonObject.class).stream()
            .mapToLong(m -> m.getJsonNumber("new_battles").longValue())
            .sum();
    assertEquals(2 * moved.getJsonNumber("new_votes").longValue(), battles);
  }

  @Test
  void it_is_an_entry_of_the_ledger_and_written_once() throws SQLException {
    JsonObject taken = take("{}");
    assertEquals(
        1, count("select count(*) from entry_pending where id = ?::uuid", taken.getString("id")));
    assertEquals(
        1,
        count("select count(*) from record_salt where record_id = ?::uuid", taken.getString("id")));
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement change = owner.prepareStatement("update snapshot set votes = 1")) {
      assertThrows(SQLException.class, change::executeUpdate);
    }
  }

  private static int count(String sql, String id) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement query = owner.prepareStatement(sql)) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  @Test
  void wrong_questions_and_unknown_ids_are_told() {
    Caller.expect(400, cora.post("/api/v1/snapshots", "{\"query\":{\"metod\":\"elo\"}}"));
    Caller.expect(400, cora.post("/api/v1/snapshots", "{\"query\":\"elo\"}"));
    JsonObject problem =
        Caller.expect(422, cora.post("/api/v1/snapshots", "{\"query\":{\"method\":\"glicko\"}}"));
    assertTrue(problem.getString("detail").startsWith("\"method\" must be one of"));
    Caller.expect(404, cora.get("/api/v1/snapshots/" + UUID.randomUUID()));
    Caller.expect(404, cora.get("/api/v1/snapshots/x/export"));
    String id = take("{}").getString("id");
    Caller.expect(404, cora.get("/api/v1/snapshots/" + id + "/comparison"));
    Caller.expect(403, arena.caller("snapshot-0").get("/api/v1/snapshots/" + id));
  }

  @Test
  void the_usual_board_is_stored_every_day_by_itself() {
    Until.holds(
        "there is a daily one",
        () ->
            Caller.expect(200, cora.get("/api/v1/snapshots"))
                .getJsonArray("snapshots")
                .getValuesAs(JsonObject.class)
                .stream()
                .anyMatch(s -> !s.isNull("day")));
  }
}
