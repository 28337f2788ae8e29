package org.privatearena.votes;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.privatearena.instruments.MeasuredPart;
import org.privatearena.instruments.Variables;
import org.privatearena.instruments.VoteTableWatch;
import org.privatearena.stack.ArenaStack;
import org.privatearena.stack.StackFailure;
import org.privatearena.stack.StackLayout;

/**
 * The command: starts a stack, casts votes by REST, at random moments and as fast as they are
 * answered, with the Ledger and without it, and writes the table of docs/performance.md.
 */
public final class MeasureVotes {

  private static final int USUAL_A_SECOND = 1_000;
  private static final int USUAL_SECONDS = 60;
  private static final int USUAL_CLIENTS = 64;
  private static final int USUAL_ROUNDS = 2;

  private static final int A_SECOND = Variables.whole("VOTES_A_SECOND", USUAL_A_SECOND);
  private static final int SECONDS = Variables.whole("VOTES_SECONDS", USUAL_SECONDS);
  private static final int CLIENTS = Variables.whole("VOTES_CLIENTS", USUAL_CLIENTS);
  private static final int CONNECTIONS = Variables.whole("VOTES_CONNECTIONS", 128);
  private static final int WARM_UP_SECONDS = Variables.whole("VOTES_WARM_UP_SECONDS", 180);
  private static final int ROUNDS = Variables.whole("VOTES_ROUNDS", USUAL_ROUNDS);

  /**
   * So few that the compiler gets its share of the processors: beside as many as the load has it
   * would take many times as long.
   */
  private static final int WARM_UP_CLIENTS = 3;

  private static final long SEED = 5;

  /** Battles that are made for a closed load, to those that it is thought to need. */
  private static final double MORE = 1.5;

  private final StackLayout layout;
  private final ArenaStack stack;
  private final StoredVotes stored;
  private final People people;
  private final BattleStock stock;
  private final VotesReport report;
  private Processors processors;
  private double fastest = MORE * A_SECOND;

  private MeasureVotes(
      StackLayout layout, ArenaStack stack, Connection owner, Connection administrator)
      throws SQLException, InterruptedException {
    this.layout = layout;
    this.stack = stack;
    stored = new StoredVotes(owner);
    say("%d people hold a battle each".formatted(CLIENTS));
    people = new People(layout, CLIENTS);
    stock = new BattleStock(owner, administrator, people.readyBattles());
    report = new VotesReport(CLIENTS, stored.durability());
  }

  public static void main(String[] arguments) {
    int status = 1;
    try {
      run();
      status = 0;
    } catch (StackFailure e) {
      System.err.println("Votes cannot be measured: " + e.getMessage());
    } catch (IOException | InterruptedException | SQLException | AssertionError e) {
      System.err.println("Votes cannot be measured: " + e);
    }
    System.exit(status);
  }

  private static void run() throws IOException, InterruptedException, SQLException {
    StackLayout tests = StackLayout.tests(StackLayout.checkout(), System.getenv());
    StackLayout layout =
        new StackLayout(
            tests.root(),
            tests.root().resolve("arena-ear/target/votes"),
            tests.http(),
            tests.https(),
            tests.keycloak(),
            tests.database(),
            tests.models());
    ArenaStack.endLeftovers(layout);
    ArenaStack.forgetData(layout);
    // Before everything else: sources that have changed are told at once.
    Path ledgerOff = LedgerOff.archive(layout.root(), layout.folder().resolve("ledger-off"));
    ArenaStack stack = new ArenaStack(layout, MeasureVotes::say, Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack stops"));
    stack.start();
    try (Connection owner =
            DriverManager.getConnection(
                stack.databaseUrl(), "arena_owner", stack.databasePassword("arena_owner"));
        Connection administrator = DriverManager.getConnection(stack.databaseAdministratorUrl())) {
      new MeasureVotes(layout, stack, owner, administrator).measure(ledgerOff);
    }
  }

  private void measure(Path ledgerOff) throws IOException, InterruptedException, SQLException {
    awaitVoteTable();
    warmUp();
    openAndClosed();
    for (int round = 1; round <= ROUNDS; round++) {
      // The order changes, so that what grows meanwhile counts for neither.
      boolean first = round % 2 == 1;
      round(round, first, ledgerOff);
      round(round, !first, ledgerOff);
    }
    compare();
    say(report.text());
    if (A_SECOND < USUAL_A_SECOND
        || SECONDS < USUAL_SECONDS
        || CLIENTS < USUAL_CLIENTS
        || ROUNDS < USUAL_ROUNDS) {
      say("This was a try: the document keeps what it says.");
      return;
    }
    new MeasuredPart(layout.root().resolve("docs/performance.md"), "votes measured")
        .write(report.text());
  }

  private void warmUp() throws InterruptedException, SQLException {
    stock.atLeast(needed(WARM_UP_SECONDS));
    fastest = measured("warm-up", warming()).cast().aSecond();
  }

  private void openAndClosed() throws InterruptedException, SQLException {
    long[] arrivals = Arrivals.of(A_SECOND, SECONDS, SEED);
    stock.atLeast(arrivals.length + needed(SECONDS));
    stored.awaitSealed();
    String words = "open, %d a second for %d s".formatted(A_SECOND, SECONDS);
    Measured open = measured(words, load -> load.open(arrivals, CONNECTIONS));
    report.open(words, open.cast(), open.usage(), sealed(open.cast()));
    words = "closed, %d clients".formatted(CLIENTS);
    Measured closed = measured(words, closed(SECONDS));
    report.closed(words, closed.cast(), closed.usage(), sealed(closed.cast()));
    fastest = Math.max(fastest, closed.cast().aSecond());
  }

  /** A closed load after a start of the server. */
  private void round(int number, boolean ledger, Path ledgerOff)
      throws InterruptedException, SQLException {
    stock.atLeast(needed(WARM_UP_SECONDS + SECONDS));
    // The script of the server reads its arguments as a shell does.
    stack.restartServer(
        ledger ? Map.of() : Map.of("JVM_ARGS", "-javaagent:'" + ledgerOff.toAbsolutePath() + "'"));
    awaitVoteTable();
    Measured warm = measured("warm-up", warming());
    expectEntries(warm.cast(), ledger);
    stored.awaitSealed();
    Measured round = measured("Ledger " + (ledger ? "on" : "off"), closed(SECONDS));
    expectEntries(round.cast(), ledger);
    report.round(number, ledger, round.cast(), round.usage());
    fastest = Math.max(fastest, round.cast().aSecond());
  }

  /** What became of a load, and what it used. */
  private record Measured(Cast cast, Usage usage) {}

  @FunctionalInterface
  private interface Casting {
    Cast by(VoteLoad load) throws InterruptedException;
  }

  private static Casting warming() {
    return load ->
        load.closed(Math.min(WARM_UP_CLIENTS, CLIENTS), Duration.ofSeconds(WARM_UP_SECONDS));
  }

  private static Casting closed(int seconds) {
    return load -> load.closed(CLIENTS, Duration.ofSeconds(seconds));
  }

  private Measured measured(String words, Casting casting) throws InterruptedException {
    // Before the look at the processors: some may have to sign on again.
    VoteLoad load = new VoteLoad(layout.http(), people.voters(), stock::next);
    Usage before = processors.now();
    Cast cast = casting.by(load);
    Usage usage = processors.now().since(before);
    say(
        "%s: %d votes, %.0f a second, p50 %.1f, p99 %.1f ms; errors %s"
            .formatted(
                words,
                cast.votes(),
                cast.aSecond(),
                cast.latencies().at(0.5),
                cast.latencies().at(0.99),
                cast.errors()));
    return new Measured(cast, usage);
  }

  /** The votes of a load, once all are sealed. */
  private Lag sealed(Cast cast) throws InterruptedException, SQLException {
    expectEntries(cast, true);
    stored.awaitSealed();
    return stored.lag(cast);
  }

  /** Off is off, and on is on. */
  private void expectEntries(Cast cast, boolean ledger) throws SQLException {
    int entries = stored.entries(cast);
    int least = ledger ? cast.votes() : 0;
    int most = ledger ? cast.votes() + cast.failures() : 0;
    if (entries < least || entries > most) {
      throw new StackFailure(
          "with the Ledger %s, %d of %d votes have an entry"
              .formatted(ledger ? "on" : "off", entries, cast.votes()));
    }
  }

  private void compare() throws SQLException {
    int unanswered = stored.compare(stock.all());
    report.truth(stock.all().stream().filter(Ballot::acknowledged).count(), unanswered);
  }

  private int needed(int seconds) {
    return (int) (MORE * fastest * seconds) + CLIENTS;
  }

  /** A server that has just started reads its votes first. */
  private void awaitVoteTable() throws InterruptedException {
    VoteTableWatch watch = new VoteTableWatch(layout.url());
    watch.start();
    var unused = watch.complete();
    processors = new Processors(layout);
  }

  static void say(String words) {
    System.out.println(words);
  }
}
