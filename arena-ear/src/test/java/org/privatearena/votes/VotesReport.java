package org.privatearena.votes;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.privatearena.instruments.Latencies;

/** The measured figures as the tables of docs/performance.md. */
final class VotesReport {

  private static final double ANSWER_MILLIS = 50;
  private static final double LAG_MILLIS = 5_000;
  private static final double LEDGER_PERCENT = 10;

  private final String machine;
  private final List<String> loads = new ArrayList<>();
  private final List<String> costs = new ArrayList<>();
  private final List<String> lags = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();
  private final Map<String, Integer> errors = new TreeMap<>();
  private final List<Double> withLedger = new ArrayList<>();
  private final List<Double> withoutLedger = new ArrayList<>();
  private String truth = "";

  /**
   * @param durability of the database
   */
  VotesReport(int people, String durability) {
    machine =
        String.format(
            Locale.ROOT,
            "%s, %d processors, Java %s, %s: %d people who vote.",
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            durability,
            people);
  }

  /** Votes that came at random moments, so many a second; for this the targets are. */
  void open(String words, Cast cast, Usage usage, Lag lag) {
    load(words, cast, usage);
    lag(words, lag);
    target("p99 of the open load", cast.latencies().at(0.99), ANSWER_MILLIS, " ms");
    target("errors of the open load", cast.failures(), 0, "");
    target("until sealed, p99 of the open load", lag.p99(), LAG_MILLIS, " ms");
  }

  /** Clients of whom each votes as fast as it is answered. */
  void closed(String words, Cast cast, Usage usage, Lag lag) {
    load(words, cast, usage);
    lag(words, lag);
  }

  /** The same after a start of the server, with the Ledger or without. */
  void round(int number, boolean ledger, Cast cast, Usage usage) {
    load("round %d, Ledger %s".formatted(number, ledger ? "on" : "off"), cast, usage);
    (ledger ? withLedger : withoutLedger).add(cast.aSecond());
  }

  /**
   * Every vote that was acknowledged is stored as it was cast.
   *
   * @param acknowledged votes
   * @param unanswered votes that are stored although nobody was told so
   */
  void truth(long acknowledged, int unanswered) {
    truth =
        String.format(
            Locale.ROOT,
            "%,d votes were acknowledged: each is stored once, as it was cast. %d more are stored"
                + " whose answer did not come.",
            acknowledged,
            unanswered);
  }

  private void load(String words, Cast cast, Usage usage) {
    Latencies times = cast.latencies();
    loads.add(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %.0f | %.1f | %.1f | %.1f | %.1f | %d |",
            words,
            cast.votes(),
            cast.aSecond(),
            times.at(0.5),
            times.at(0.95),
            times.at(0.99),
            times.at(1),
            cast.failures()));
    costs.add(
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %.0f | %.0f | %.0f | %.1f %% | %.0f %% |",
            words,
            micros(usage.server(), cast),
            micros(usage.database(), cast),
            micros(usage.driver(), cast),
            micros(usage.others(), cast),
            100 * usage.driverShare(),
            100 * usage.busyShare()));
    cast.errors().forEach((what, often) -> errors.put(words + ": " + what, often));
  }

  private static double micros(Duration used, Cast cast) {
    return used.toNanos() / 1e3 / cast.votes();
  }

  private void lag(String words, Lag lag) {
    lags.add(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %.0f | %.0f | %.0f |",
            words,
            lag.votes(),
            lag.median(),
            lag.p99(),
            lag.longest()));
  }

  private void target(String what, double found, double most, String unit) {
    targets.add(
        String.format(
            Locale.ROOT,
            "| %s: at most %.0f%s | %.1f%s | %s |",
            what,
            most,
            unit,
            found,
            unit,
            found <= most ? "kept" : "**missed**"));
  }

  /** What the Ledger takes of the throughput without it, in percent, over all rounds. */
  private double ledgerPercent() {
    return 100 * (1 - sum(withLedger) / sum(withoutLedger));
  }

  private static double sum(List<Double> figures) {
    return figures.stream().mapToDouble(Double::doubleValue).sum();
  }

  String text() {
    List<String> verdicts = new ArrayList<>(targets);
    if (!withoutLedger.isEmpty()) {
      double percent = ledgerPercent();
      verdicts.add(
          String.format(
              Locale.ROOT,
              "| the Ledger's part of the throughput: under %.0f %% | %.1f %% | %s |",
              LEDGER_PERCENT,
              percent,
              percent < LEDGER_PERCENT ? "kept" : "**missed**"));
    }
    return String.join(
        "\n",
        "",
        machine,
        "",
        "| load | votes | a second | p50 ms | p95 ms | p99 ms | longest ms | errors |",
        "|---|---|---|---|---|---|---|---|",
        String.join("\n", loads),
        "",
        errors.isEmpty() ? "Every vote was stored." : "Errors: " + errors + ".",
        truth,
        "",
        "Processor time of a vote, all on the same processors:",
        "",
        "| load | server us | PostgreSQL us | driver us | others us | driver's share | busy |",
        "|---|---|---|---|---|---|---|",
        String.join("\n", costs),
        "",
        "From the vote to the first checkpoint that has it:",
        "",
        "| load | votes sealed | p50 ms | p99 ms | longest ms |",
        "|---|---|---|---|---|",
        String.join("\n", lags),
        "",
        "| target | measured | |",
        "|---|---|---|",
        String.join("\n", verdicts),
        "",
        "");
  }
}
