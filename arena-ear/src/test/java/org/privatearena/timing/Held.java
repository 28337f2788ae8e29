package org.privatearena.timing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.KeycloakAdmin;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.TimedModel;

/**
 * Battles of one pair that were watched from the wire, with the truth about them.
 *
 * @param traces what arrived
 * @param slowOnA by battle, whether the slow model is on side a
 */
record Held(List<Trace> traces, Map<String, Boolean> slowOnA) {

  private static final int PEOPLE = 8;

  /**
   * Holds battles.
   *
   * @param people who meet this pair
   * @param atOnce how many of them at the same time
   * @param lookedAt at every so many battles somebody looks at the card as well; 1 is at all
   */
  static Held hold(
      TestArena arena,
      List<Caller> people,
      TimedModel pair,
      String mode,
      int battles,
      int atOnce,
      int lookedAt)
      throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(atOnce);
    try {
      List<Future<Trace>> running = new ArrayList<>();
      for (int i = 0; i < battles; i++) {
        Observer observer = new Observer(people.get(i % PEOPLE), arena.layout().http());
        String prompt = "Tell me something, number " + i;
        boolean looking = i % lookedAt == 0;
        long pause = new Random(i).nextInt(1_500);
        boolean first = i < atOnce;
        Callable<Trace> battle =
            () -> {
              if (first) {
                // Not all in step with each other.
                Thread.sleep(pause);
              }
              return observer.hold(prompt, mode, looking);
            };
        running.add(workers.submit(battle));
      }
      List<Trace> traces = new ArrayList<>();
      for (Future<Trace> one : running) {
        traces.add(one.get());
      }
      return new Held(traces, truth(arena, pair));
    } catch (ExecutionException e) {
      throw new IllegalStateException(pair.words() + ", " + mode, e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** Those who hold the battles of a pair. */
  static List<Caller> people(TestArena arena, TimedModel pair) {
    KeycloakAdmin keycloak = arena.keycloak();
    return IntStream.range(0, PEOPLE)
        .mapToObj(
            i -> {
              String name = "timer-" + pair.pair() + "-" + i;
              keycloak.evaluator(name, pair.group());
              return arena.caller(name);
            })
        .toList();
  }

  private static Map<String, Boolean> truth(TestArena arena, TimedModel pair) throws SQLException {
    Map<String, Boolean> truth = new HashMap<>();
    try (Connection connection = arena.database("arena_owner");
        PreparedStatement query =
            connection.prepareStatement(
                "select b.id::text, b.revision_a = r.id from battle b"
                    + " join revision r on r.id in (b.revision_a, b.revision_b)"
                    + " join model m on m.id = r.model_id where m.key = ?")) {
      query.setString(1, pair.key());
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          truth.put(row.getString(1), row.getBoolean(2));
        }
      }
    }
    return truth;
  }

  /** For the classifier: the event stream of every battle. */
  List<Attack.Sample> streams() {
    return traces.stream()
        .map(t -> new Attack.Sample(Features.ofStream(t), !slowOnA.get(t.battle())))
        .toList();
  }

  /** For the classifier: the card of every battle at which somebody looked. */
  List<Attack.Sample> cards() {
    return traces.stream()
        .filter(t -> !t.looks().isEmpty())
        .map(t -> new Attack.Sample(Features.ofCard(t), !slowOnA.get(t.battle())))
        .toList();
  }
}
