package org.privatearena.boards;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.privatearena.instruments.Latencies;
import org.privatearena.instruments.MeasuredPart;

/** The measured figures as the tables of docs/performance.md. */
final class BoardsReport {

  private static final double ANSWER_MILLIS = 200;
  private static final double REPAINT_MILLIS = 500;
  private static final double FRESH_MILLIS = 60_000;

  private final String votes;
  private final List<String> lines = new ArrayList<>();
  private final List<String> targets = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  BoardsReport(int votes, int models, int raters, int aSecond) {
    this.votes =
        String.format(
            Locale.ROOT,
            "%s, %d processors, Java %s: %,d votes on %d models by %,d people, %d questions a"
                + " second.",
            LocalDate.now(ZoneOffset.UTC),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"),
            votes,
            models,
            raters,
            aSecond);
  }

  void start(ServerStart start) throws InterruptedException {
    double complete = start.complete();
    targets.add(
        "| start of the server until it is ready | %.1f s | |"
            .formatted(Math.max(start.ready(), 0)));
    targets.add(
        "| start of the server until all votes are in memory | %.1f s | |".formatted(complete));
    targets.add("| of these, reading the votes | %.1f s | |".formatted(start.reading()));
  }

  void compliance(OpenLoad load) {
    add("by REST, all models, everything", load.all());
    for (BoardQuestions.Kind kind : BoardQuestions.Kind.values()) {
      add("of these: " + kind.words(), load.of(kind));
    }
    target("any filter by REST, p99", load.all().at(0.99), ANSWER_MILLIS);
    load.failures().forEach((what, times) -> failures.add(what + " (" + times + ")"));
  }

  void evaluators(OpenLoad load) {
    add("by REST, four models of five, everything", load.all());
    target("the same where four models of five are seen, p99", load.all().at(0.99), ANSWER_MILLIS);
    load.failures().forEach((what, times) -> failures.add(what + " (" + times + ")"));
  }

  void filters(Latencies changes) {
    add("a filter changed in the browser, until repainted", changes);
    target(
        "a filter changed in the browser until repainted, p95", changes.at(0.95), REPAINT_MILLIS);
  }

  void newVotes(Latencies votes) {
    add("a new vote, until it is on the board", votes);
    target("a new vote on the board, longest", votes.at(1), FRESH_MILLIS);
  }

  private void add(String what, Latencies times) {
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %.0f | %.0f | %.0f | %d |",
            what,
            times.at(0.5),
            times.at(0.95),
            times.at(0.99),
            times.at(1),
            times.size()));
  }

  private void target(String what, double found, double wanted) {
    targets.add(
        String.format(
            Locale.ROOT,
            "| %s: under %.0f ms | %.0f ms | %s |",
            what,
            wanted,
            found,
            found < wanted ? "kept" : "missed"));
  }

  String text() {
    return String.join(
        "\n",
        "",
        votes,
        "",
        "| what | p50 ms | p95 ms | p99 ms | longest ms | answers |",
        "|---|---|---|---|---|---|",
        String.join("\n", lines),
        "",
        failures.isEmpty() ? "Every question was answered." : "Not answered: " + failures + ".",
        "",
        "| target | measured | |",
        "|---|---|---|",
        String.join("\n", targets),
        "",
        "");
  }

  /** Replaces the measured part of the document. */
  void writeInto(Path document) throws IOException {
    new MeasuredPart(document, "boards measured").write(text());
  }
}
