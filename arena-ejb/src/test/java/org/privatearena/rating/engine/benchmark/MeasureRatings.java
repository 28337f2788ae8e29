package org.privatearena.rating.engine.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Intervals;
import org.privatearena.rating.engine.control.Method;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.Workers;

/**
 * Measures how long ratings take and writes the table of docs/performance.md. Each figure is the
 * median of several runs after some that are not counted; processes are started cold each time.
 */
public final class MeasureRatings {

  private static final int CONTESTANTS = 200;
  private static final int VOTES = 5_000_000;
  private static final int RATERS = 5_000;
  private static final int RUNS = 9;

  private final Workers workers = Workers.threads(Runtime.getRuntime().availableProcessors());
  private final List<Contestant> contestants =
      IntStream.range(0, CONTESTANTS)
          .mapToObj(i -> new Contestant(MadeVotes.name(i), MadeVotes.name(i)))
          .toList();
  private final List<String> rows = new ArrayList<>();

  private MeasureRatings() {}

  /**
   * Measures.
   *
   * @param arguments the jar of the command arena-rate, and the file whose measured part is written
   *     anew
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    new MeasureRatings().measure(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  private void measure(Path jar, Path document) throws IOException, InterruptedException {
    MadeVotes votes = new MadeVotes(CONTESTANTS, VOTES, RATERS, 7);
    Path folder = Files.createTempDirectory("ratings");
    try {
      Path file = folder.resolve("votes.csv");
      votes.write(file, false);
      Path withRaters = folder.resolve("raters.csv");
      votes.write(withRaters, true);
      cold(jar, file, withRaters);
    } finally {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
    inMemory(votes);
    write(document);
  }

  private void cold(Path jar, Path file, Path withRaters) throws IOException, InterruptedException {
    String classes = System.getProperty("java.class.path");
    List<String> bare = List.of("-cp", classes, BareCounts.class.getName(), file.toString());
    List<String> rate = List.of("-jar", jar.toString(), file.toString(), "--format", "csv");
    List<String> raters = List.of("-jar", jar.toString(), withRaters.toString(), "--format", "csv");
    double[][] found = new double[3][2 * RUNS];
    for (int run = 0; run < RUNS; run++) {
      put(found[0], run, process(bare));
      put(found[1], run, process(rate));
      put(found[2], run, process(raters));
    }
    double alone = median(Arrays.copyOf(found[0], RUNS));
    String[] names = {
      "lines split into a map of counts, nothing rated (the alternative)",
      "arena-rate, sandwich intervals, cold process",
      "arena-rate, a column of " + RATERS + " raters, clustered intervals, cold process"
    };
    String[] asked = {"", "0.6 s, 150 MB", ""};
    for (int i = 0; i < names.length; i++) {
      double seconds = median(Arrays.copyOf(found[i], RUNS));
      double peak = median(Arrays.copyOfRange(found[i], RUNS, 2 * RUNS));
      rows.add(
          "| %s | %.2f s | %.0f MB | %.2f | %s |"
              .formatted(names[i], seconds, peak, seconds / alone, asked[i]));
    }
  }

  private static void put(double[] found, int run, double[] measured) {
    found[run] = measured[0];
    found[RUNS + run] = measured[1];
  }

  /** Seconds, and the most memory that was resident, in megabytes. */
  private static double[] process(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    double most = 0;
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
      most = Math.max(most, peak(process.pid()));
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException("ended with " + process.exitValue() + ": " + command);
    }
    return new double[] {seconds, most};
  }

  /** Known to Linux only; 0 elsewhere. */
  private static double peak(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Known to Linux only; "unknown" elsewhere. */
  private static String processor() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }

  private void inMemory(MadeVotes votes) {
    Sample all = Sample.of(votes.table, CONTESTANTS).by(workers);
    Question usual = Question.usual();
    add(
        "in memory: count, fit, sandwich by vote",
        "25 ms",
        millis(5, () -> Board.of(contestants, all, usual)));
    add(
        "the same by rater (" + RATERS + ")",
        "80 ms",
        millis(5, () -> Board.of(contestants, all, usual.with(Intervals.ofRaters()))));
    add(
        "eight boards by category, sandwich by vote",
        "100 ms",
        millis(3, () -> Board.ofEach(contestants, all, votes::categories, 8, usual)));
    add(
        "1,000 bootstraps of votes",
        "700 ms",
        millis(
            3,
            () ->
                Board.of(contestants, all, usual.with(new Intervals(Intervals.Kind.VOTES, 1000)))));
    Question styled = usual.by(Method.CONTEXTUAL).with(votes.covariates(), true, 0);
    add(
        "four covariates of style and the left side, sandwich by vote",
        "1 s",
        millis(3, () -> Board.of(contestants, all, styled)));
    Sample million = all.first(1_000_000);
    add(
        "the same of 1 million votes with 100 bootstraps",
        "3 s",
        millis(
            2,
            () ->
                Board.of(
                    contestants, million, styled.with(new Intervals(Intervals.Kind.VOTES, 100)))));
    add("Elo", "50 ms", millis(3, () -> Board.of(contestants, all, usual.by(Method.ELO))));
    add(
        "1 million votes in memory: count, fit, sandwich by rater",
        "",
        millis(10, () -> Board.of(contestants, million, usual.with(Intervals.ofRaters()))));
    Board of = Board.of(contestants, all, usual);
    System.out.println(of.rows().get(0));
  }

  private void add(String what, String asked, double millis) {
    rows.add("| %s | %s |  |  | %s |".formatted(what, shown(millis), asked));
    System.out.println(rows.get(rows.size() - 1));
  }

  private static String shown(double millis) {
    return millis < 1000
        ? String.format(Locale.ROOT, "%.0f ms", millis)
        : String.format(Locale.ROOT, "%.2f s", millis / 1000);
  }

  private static double millis(int warmUp, Runnable work) {
    for (int i = 0; i < warmUp; i++) {
      work.run();
    }
    double[] runs = new double[Math.min(RUNS, 3 * warmUp)];
    for (int i = 0; i < runs.length; i++) {
      long begun = System.nanoTime();
      work.run();
      runs[i] = (System.nanoTime() - begun) / 1e6;
    }
    return median(runs);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private void write(Path document) throws IOException {
    String begin = "<!-- ratings measured: begin -->";
    String end = "<!-- ratings measured: end -->";
    String text = Files.readString(document);
    String table =
        String.join(
            "\n",
            begin,
            "",
            "%s, %d processors (%s), Java %s: %d contestants, %,d votes, uneven pairs and raters; medians."
                .formatted(
                    LocalDate.now(ZoneOffset.UTC),
                    Runtime.getRuntime().availableProcessors(),
                    processor(),
                    System.getProperty("java.version"),
                    CONTESTANTS,
                    VOTES),
            "",
            "| what | time | peak resident | ratio | asked for |",
            "|---|---|---|---|---|",
            String.join("\n", rows),
            "",
            end);
    int from = text.indexOf(begin);
    int to = text.indexOf(end) + end.length();
    Files.writeString(document, text.substring(0, from) + table + text.substring(to));
  }
}
