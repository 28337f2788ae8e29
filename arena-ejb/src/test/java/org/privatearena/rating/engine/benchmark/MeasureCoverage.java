package org.privatearena.rating.engine.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Intervals;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.Row;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.VoteTable;

/**
 * Measures how often intervals hold the truth, and writes the table of docs/ratings.md. The truth
 * is the same estimator's limit: the fit of the mean probabilities over a large population of
 * raters.
 */
public final class MeasureCoverage {

  private static final int SETS = 500;
  private static final int CONTESTANTS = 8;
  private static final int POPULATION = 200_000;
  private static final double TIES = 0.25;

  private MeasureCoverage() {}

  private record Scene(int raters, int votes, double taste, double zipf) {}

  /**
   * Measures.
   *
   * @param arguments the file whose measured part is written anew
   */
  public static void main(String[] arguments) throws IOException {
    List<String> rows = new ArrayList<>();
    for (Scene scene :
        List.of(
            new Scene(3000, 3000, 0, 0),
            new Scene(30, 3000, 0.7, 0.6),
            new Scene(60, 3000, 0.7, 0.8),
            new Scene(120, 5000, 0.7, 0.8),
            new Scene(500, 10_000, 0.7, 0.8))) {
      rows.add(measure(scene));
      System.out.println(rows.get(rows.size() - 1));
    }
    write(Path.of(arguments[0]), rows);
  }

  private static String measure(Scene scene) {
    double[] truth = truth(scene);
    double[] held = new double[2];
    double told = 0;
    double effective = 0;
    for (int set = 0; set < SETS; set++) {
      Sample sample = drawn(scene, new SplittableRandom(1000L * scene.raters() + set));
      List<Row> alone = board(sample, Intervals.ofVotes()).rows();
      Board together = board(sample, Intervals.ofRaters());
      effective += together.effectiveRaters().orElse(0) / SETS;
      for (int i = 0; i < CONTESTANTS; i++) {
        held[0] += holds(alone.get(i), truth);
        held[1] += holds(together.rows().get(i), truth);
        told++;
      }
    }
    return "| %,d | %,d | %.1f | %.1f | %.0f | %.3f | %.3f |"
        .formatted(
            scene.raters(),
            scene.votes(),
            scene.taste(),
            scene.zipf(),
            effective,
            held[0] / told,
            held[1] / told);
  }

  private static int holds(Row row, double[] truth) {
    double value = truth[Integer.parseInt(row.contestant().key())];
    return row.interval().filter(i -> i.low() <= value && value <= i.high()).isPresent() ? 1 : 0;
  }

  private static Board board(Sample sample, Intervals intervals) {
    List<Contestant> contestants =
        IntStream.range(0, CONTESTANTS)
            .mapToObj(i -> new Contestant(Integer.toString(i), Integer.toString(i)))
            .toList();
    return Board.of(contestants, sample, Question.usual().with(intervals));
  }

  private static double strength(int contestant) {
    return 1.6 * contestant / (CONTESTANTS - 1) - 0.8;
  }

  private static double[] tastes(SplittableRandom random, double deviation) {
    double[] theta = new double[CONTESTANTS];
    for (int i = 0; i < CONTESTANTS; i++) {
      theta[i] = strength(i) + deviation * random.nextGaussian();
    }
    return theta;
  }

  /** Ratings of the mean probabilities, each pair weighing the same. */
  private static double[] truth(Scene scene) {
    SplittableRandom random = new SplittableRandom(99);
    double[][] sums = new double[CONTESTANTS][CONTESTANTS];
    for (int rater = 0; rater < POPULATION; rater++) {
      double[] theta = tastes(random, scene.taste());
      for (int i = 0; i < CONTESTANTS; i++) {
        for (int j = 0; j < CONTESTANTS; j++) {
          sums[i][j] += 1 / (1 + Math.exp(theta[j] - theta[i])) / POPULATION;
        }
      }
    }
    VoteTable table = new VoteTable();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < CONTESTANTS; i++) {
      for (int j = i + 1; j < CONTESTANTS; j++) {
        table.add(i, j, Outcome.A_BETTER, VoteTable.NO_RATER);
        weights.add(TIES / 2 + (1 - TIES) * sums[i][j]);
        table.add(i, j, Outcome.B_BETTER, VoteTable.NO_RATER);
        weights.add(TIES / 2 + (1 - TIES) * sums[j][i]);
      }
    }
    double[] truth = new double[CONTESTANTS];
    Sample limit = Sample.of(table, CONTESTANTS).weighted(weights::get);
    board(limit, Intervals.none())
        .rows()
        .forEach(row -> truth[Integer.parseInt(row.contestant().key())] = row.rating());
    return truth;
  }

  private static Sample drawn(Scene scene, SplittableRandom random) {
    double[][] tastes = new double[scene.raters()][];
    double[] activity = new double[scene.raters()];
    double all = 0;
    for (int rater = 0; rater < scene.raters(); rater++) {
      tastes[rater] = tastes(random, scene.taste());
      all += Math.pow(rater + 1.0, -scene.zipf());
      activity[rater] = all;
    }
    VoteTable table = new VoteTable();
    for (int vote = 0; vote < scene.votes(); vote++) {
      int rater = place(activity, random.nextDouble() * all);
      int a = random.nextInt(CONTESTANTS);
      int b = (a + 1 + random.nextInt(CONTESTANTS - 1)) % CONTESTANTS;
      double p = 1 / (1 + Math.exp(tastes[rater][b] - tastes[rater][a]));
      Outcome outcome =
          random.nextDouble() < TIES
              ? Outcome.TIE
              : random.nextDouble() < p ? Outcome.A_BETTER : Outcome.B_BETTER;
      table.add(a, b, outcome, rater);
    }
    return Sample.of(table, CONTESTANTS);
  }

  private static int place(double[] sums, double value) {
    int found = Arrays.binarySearch(sums, value);
    return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
  }

  private static void write(Path document, List<String> rows) throws IOException {
    String begin = "<!-- coverage measured: begin -->";
    String end = "<!-- coverage measured: end -->";
    String text = Files.readString(document);
    String table =
        String.join(
            "\n",
            begin,
            "",
            "| raters | votes | tastes | Zipf | effective raters | every vote by itself | by rater |",
            "|---|---|---|---|---|---|---|",
            String.join("\n", rows),
            "",
            end);
    int from = text.indexOf(begin);
    int to = text.indexOf(end) + end.length();
    Files.writeString(document, text.substring(0, from) + table + text.substring(to));
  }
}
