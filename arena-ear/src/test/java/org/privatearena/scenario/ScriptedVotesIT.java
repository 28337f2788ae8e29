package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.privatearena.stack.DemonstrationModel;
import org.privatearena.stack.DemonstrationModels;

/** Many people, many battles: what they voted is what is stored and what the leaderboard says. */
class ScriptedVotesIT {

  private static final int PEOPLE = 20;
  private static final int VOTES = 400;

  @Test
  void four_hundred_votes_by_the_written_order_bring_it_back_on_the_leaderboard() throws Exception {
    TestArena arena = TestArena.get();
    Map<String, DemonstrationModel> models =
        DemonstrationModels.order().stream()
            .collect(Collectors.toMap(DemonstrationModel::key, m -> m));
    List<Caller> people = people(arena);
    Map<String, String> cast = new ConcurrentHashMap<>();
    inParallel(
        VOTES,
        i -> {
          Caller person = people.get(i % PEOPLE);
          String battle = person.readyBattle(DemonstrationModels.prompts().get(i % 20));
          String choice = judge(arena, battle, models, new Random(i));
          Caller.expect(200, person.vote(battle, choice));
          cast.put(battle, choice);
        });
    assertEquals(VOTES, cast.size());
    assertEquals(cast, stored(arena, cast));
    assertEquals(
        DemonstrationModels.order().stream().map(DemonstrationModel::key).toList(),
        board(arena, models));
  }

  /** People of one group who meet the demonstration models. */
  private static List<Caller> people(TestArena arena) {
    KeycloakAdmin keycloak = arena.keycloak();
    return IntStream.range(0, PEOPLE)
        .mapToObj(
            i -> {
              keycloak.evaluator("scripted-" + i, "/support");
              return arena.caller("scripted-" + i);
            })
        .toList();
  }

  /** Votes for the better model with the chance that the written strengths give it. */
  private static String judge(
      TestArena arena, String battle, Map<String, DemonstrationModel> models, Random random)
      throws SQLException {
    try (Connection connection = arena.database("arena_owner");
        PreparedStatement query =
            connection.prepareStatement(
                "select ma.key, mb.key from battle b"
                    + " join revision ra on ra.id = b.revision_a join model ma on ma.id = ra.model_id"
                    + " join revision rb on rb.id = b.revision_b join model mb on mb.id = rb.model_id"
                    + " where b.id = ?::uuid")) {
      query.setString(1, battle);
      try (ResultSet row = query.executeQuery()) {
        assertTrue(row.next());
        DemonstrationModel a = models.get(row.getString(1));
        DemonstrationModel b = models.get(row.getString(2));
        return random.nextDouble() < a.chanceAgainst(b) ? "A_BETTER" : "B_BETTER";
      }
    }
  }

  static Map<String, String> stored(TestArena arena, Map<String, String> cast) throws SQLException {
    Map<String, String> stored = new ConcurrentHashMap<>();
    try (Connection connection = arena.database("arena_owner");
        PreparedStatement query =
            connection.prepareStatement("select battle_id::text, choice from vote");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        if (cast.containsKey(rows.getString(1))) {
          stored.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return stored;
  }

  private static List<String> board(TestArena arena, Map<String, DemonstrationModel> models) {
    JsonObject board = Caller.expect(200, arena.caller("cora").get("/api/v1/leaderboard"));
    return board.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
        .map(row -> row.getString("model"))
        .filter(models::containsKey)
        .toList();
  }

  /** One step of a scripted run. */
  interface Step {
    void take(int number) throws Exception;
  }

  static void inParallel(int steps, Step step) throws Exception {
    inParallel(PEOPLE, steps, step);
  }

  static void inParallel(int atOnce, int steps, Step step) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(atOnce);
    try {
      List<Callable<Void>> calls = new ArrayList<>();
      for (int i = 0; i < steps; i++) {
        int number = i;
        calls.add(
            () -> {
              step.take(number);
              return null;
            });
      }
      for (Future<Void> done : workers.invokeAll(calls)) {
        done.get();
      }
    } finally {
      workers.shutdownNow();
    }
  }
}
