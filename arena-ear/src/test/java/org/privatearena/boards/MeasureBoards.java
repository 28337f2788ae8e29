package org.privatearena.boards;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.privatearena.instruments.Latencies;
import org.privatearena.instruments.Variables;
import org.privatearena.scenario.Caller;
import org.privatearena.stack.ArenaStack;
import org.privatearena.stack.StackFailure;
import org.privatearena.stack.StackLayout;

/**
 * The command: starts a stack, gives it many votes, starts it again, asks its leaderboard by REST
 * and by a browser, and writes the table of docs/performance.md.
 */
public final class MeasureBoards {

  private static final int VOTES = Variables.whole("BOARDS_VOTES", 1_000_000);
  private static final int MODELS = Variables.whole("BOARDS_MODELS", 60);
  private static final int RATERS = Variables.whole("BOARDS_RATERS", 2_000);
  private static final int SECONDS = Variables.whole("BOARDS_SECONDS", 120);
  private static final int WARM_UP_SECONDS = Variables.whole("BOARDS_WARM_UP_SECONDS", 60);
  private static final int A_SECOND = Variables.whole("BOARDS_A_SECOND", 5);
  private static final int CHANGES = Variables.whole("BOARDS_CHANGES", 65);
  private static final int NEW_VOTES = Variables.whole("BOARDS_NEW_VOTES", 10);
  private static final int EVALUATORS = 20;

  private final StackLayout layout;

  private MeasureBoards(StackLayout layout) {
    this.layout = layout;
  }

  public static void main(String[] arguments) {
    int status = 1;
    try {
      StackLayout tests = StackLayout.tests(StackLayout.checkout(), System.getenv());
      new MeasureBoards(
              new StackLayout(
                  tests.root(),
                  tests.root().resolve("arena-ear/target/boards"),
                  tests.http(),
                  tests.https(),
                  tests.keycloak(),
                  tests.database(),
                  tests.models()))
          .measure();
      status = 0;
    } catch (StackFailure e) {
      System.err.println("Boards cannot be measured: " + e.getMessage());
    } catch (IOException | InterruptedException | SQLException e) {
      System.err.println("Boards cannot be measured: " + e);
    }
    System.exit(status);
  }

  private void measure() throws IOException, InterruptedException, SQLException {
    ArenaStack.endLeftovers(layout);
    ArenaStack.forgetData(layout);
    BoardsReport report = new BoardsReport(VOTES, MODELS, RATERS, A_SECOND);
    ArenaStack first = new ArenaStack(layout, MeasureBoards::say, Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(first::close, "stack stops"));
    first.start();
    try (Connection owner = owner(first)) {
      ManyVotes votes = new ManyVotes(owner);
      say("makes %,d votes".formatted(VOTES));
      votes.make(VOTES, MODELS, RATERS);
    }
    first.close();
    ServerStart start = new ServerStart(layout.url());
    ArenaStack second = new ArenaStack(layout, start, Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(second::close, "stack stops"));
    second.start();
    report.start(start);
    try (Connection owner = owner(second)) {
      ask(report, new ManyVotes(owner));
    }
    say(report.text());
    report.writeInto(layout.root().resolve("docs/performance.md"));
  }

  private void ask(BoardsReport report, ManyVotes votes) throws InterruptedException, SQLException {
    Caller all = Caller.signedOn(layout, "cora");
    List<Caller> some =
        IntStream.rangeClosed(1, EVALUATORS)
            .mapToObj(i -> Caller.signedOn(layout, "rater-%03d".formatted(i)))
            .toList();
    say("warms up");
    load(Stream.concat(Stream.of(all), some.stream()).toList(), 1, WARM_UP_SECONDS);
    say("asks as compliance");
    report.compliance(load(List.of(all), 2, SECONDS));
    say("asks as evaluators");
    report.evaluators(load(some, 3, SECONDS));
    say("changes filters in a browser");
    report.filters(FilterChanges.measured(layout.url(), "rater-001", CHANGES / 5, CHANGES));
    say("casts votes");
    report.newVotes(newVotes(all, votes));
  }

  private OpenLoad load(List<Caller> callers, long seed, int seconds) throws InterruptedException {
    OpenLoad load = new OpenLoad(layout.url(), callers, seed).run(A_SECOND, seconds);
    say(
        "p50 %.0f, p95 %.0f, p99 %.0f ms of %d; failed: %s"
            .formatted(
                load.all().at(0.5),
                load.all().at(0.95),
                load.all().at(0.99),
                load.all().size(),
                load.failures()));
    for (BoardQuestions.Kind kind : BoardQuestions.Kind.values()) {
      say(
          "  %s: p50 %.0f, p95 %.0f ms of %d"
              .formatted(
                  kind.words(),
                  load.of(kind).at(0.5),
                  load.of(kind).at(0.95),
                  load.of(kind).size()));
    }
    return load;
  }

  /** How long after its commit a vote was on the usual board. */
  private static Latencies newVotes(Caller caller, ManyVotes votes)
      throws InterruptedException, SQLException {
    Latencies found = new Latencies();
    for (int i = 0; i < NEW_VOTES; i++) {
      int before = votes(caller);
      votes.one();
      long cast = System.nanoTime();
      while (votes(caller) == before) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
      found.add((System.nanoTime() - cast) / 1e6);
    }
    return found;
  }

  private static int votes(Caller caller) {
    return Caller.expect(200, caller.get("/api/v1/leaderboard"))
        .getJsonObject("snapshot")
        .getInt("votes");
  }

  private static Connection owner(ArenaStack stack) throws SQLException {
    return DriverManager.getConnection(
        stack.databaseUrl(), "arena_owner", stack.databasePassword("arena_owner"));
  }

  static void say(String words) {
    System.out.println(words);
  }
}
