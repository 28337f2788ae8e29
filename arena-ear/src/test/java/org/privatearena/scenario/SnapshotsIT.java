package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
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

  /** The lock of the database under which votes are sealed. */
  private static final long SEALING = 7_163_201_784_021L;

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
    arena.awaitSealed();
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

  /** Which came first in time is no matter: the order is that of the tree. */
  @Test
  void it_counts_the_votes_below_its_checkpoint_in_the_order_of_the_tree() throws Exception {
    JsonObject taken = take("{}");
    long checkpoint = taken.getJsonNumber("checkpoint").longValue();
    List<String> file = lines(export(taken.getString("id")));
    int first = file.indexOf("contestants " + number(file, "contestants"));
    List<String> contestants = file.subList(first + 1, first + 1 + number(file, "contestants"));
    int votes = file.indexOf("votes " + number(file, "votes"));
    List<String> exported =
        file.subList(votes + 1, file.size()).stream()
            .map(line -> line.split(","))
            .map(vote -> vote[0] + " " + vote[1] + " " + vote[2])
            .toList();
    assertEquals(taken.getJsonNumber("votes").longValue(), exported.size());
    List<String> sealed = sealed(checkpoint, contestants);
    // Whole lists of a thousand votes would hide in a report where they differ.
    assertEquals(firstOther(sealed, exported), firstOther(exported, sealed));
    assertEquals(
        1, count("select count(*) from checkpoint where size = ?::bigint", "" + checkpoint));
    assertEquals(taken, Caller.expect(200, cora.get("/api/v1/snapshots/" + taken.getString("id"))));
  }

  /** Where one list is no longer the other, with what follows; how many it has where it is. */
  private static String firstOther(List<String> list, List<String> other) {
    int at = 0;
    while (at < list.size() && at < other.size() && list.get(at).equals(other.get(at))) {
      at++;
    }
    return at == list.size() && at == other.size()
        ? at + " votes"
        : "vote %d of %d: %s"
            .formatted(at, list.size(), list.subList(at, Math.min(at + 5, list.size())));
  }

  private static List<String> lines(byte[] zipped) throws IOException {
    try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static int number(List<String> file, String name) {
    return file.stream()
        .filter(line -> line.startsWith(name + " "))
        .map(line -> Integer.parseInt(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  /** The votes without a flag, on them or their people; numbers of contestants and outcome. */
  private static List<String> sealed(long checkpoint, List<String> contestants)
      throws SQLException {
    String sql =
        "select ma.key || '/' || ra.number, mb.key || '/' || rb.number, v.choice"
            + " from entry e join vote v on v.id = e.pending_id"
            + " join revision ra on ra.id = v.revision_a join model ma on ma.id = ra.model_id"
            + " join revision rb on rb.id = v.revision_b join model mb on mb.id = rb.model_id"
            + " join battle b on b.id = v.battle_id"
            + " where e.index < ? and v.flags = ''"
            + " and b.member_id not in (select member_id from flagged_rater) order by e.index";
    List<String> choices = List.of("A_BETTER", "B_BETTER", "TIE", "BOTH_BAD");
    List<String> found = new ArrayList<>();
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement query = owner.prepareStatement(sql)) {
      query.setLong(1, checkpoint);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          int a = contestants.indexOf(rows.getString(1));
          int b = contestants.indexOf(rows.getString(2));
          if (a >= 0 && b >= 0) {
            found.add(a + " " + b + " " + choices.indexOf(rows.getString(3)));
          }
        }
      }
    }
    return found;
  }

  /** While the fifth person's vote waits for its seal, four people would be the board. */
  @Test
  void what_is_stored_has_enough_people_in_each_class_of_its_pool() throws Exception {
    String query = "{\"weights\":\"pool\",\"pool\":\"group:/snapshot-five=1,*=1\"}";
    List<Caller> five =
        IntStream.range(0, 5)
            .mapToObj(
                i -> {
                  arena.keycloak().evaluator("snapshot-five-" + i, "/support");
                  arena.keycloak().join("snapshot-five-" + i, "/snapshot-five");
                  return arena.caller("snapshot-five-" + i);
                })
            .toList();
    five.subList(0, 4).forEach(SnapshotsIT::vote);
    arena.awaitSealed();
    try (Connection owner = arena.database("arena_owner")) {
      owner.createStatement().execute("select pg_advisory_lock(" + SEALING + ")");
      int before = cora("votes");
      vote(five.get(4));
      Until.holds("the vote is on the board", () -> cora("votes") > before);
      JsonObject problem =
          Caller.expect(409, cora.post("/api/v1/snapshots", "{\"query\":" + query + "}"));
      assertTrue(problem.getString("type").endsWith("too-few-raters"), problem.toString());
    }
    arena.awaitSealed();
    take(query);
  }

  private static void vote(Caller person) {
    String battle = person.readyBattle(DemonstrationModels.prompts().get(0));
    Caller.expect(200, person.vote(battle, "A_BETTER"));
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
