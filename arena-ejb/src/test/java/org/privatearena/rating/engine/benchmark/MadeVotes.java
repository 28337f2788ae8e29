package org.privatearena.rating.engine.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.privatearena.rating.engine.control.Covariates;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.VoteTable;

/** Votes for measurements: uneven pairs, uneven raters, ties and both bad, four counts of style. */
final class MadeVotes {

  private static final String[] WORDS = {"model_a", "model_b", "tie", "both_bad"};

  final int contestants;
  final VoteTable table = new VoteTable();
  private final double[] style;
  private final int[] categories;

  MadeVotes(int contestants, int votes, int raters, long seed) {
    this.contestants = contestants;
    SplittableRandom random = new SplittableRandom(seed);
    double[] theta = new double[contestants];
    for (int i = 0; i < contestants; i++) {
      theta[i] = 2.4 * random.nextDouble() - 1.2;
    }
    int[] places = uneven(contestants, 0.7, 1 << 16);
    int[] voters = uneven(raters, 0.8, 1 << 18);
    style = new double[4 * votes];
    categories = new int[votes];
    for (int row = 0; row < votes; row++) {
      int a = places[random.nextInt(places.length)];
      int b = places[random.nextInt(places.length)];
      while (b == a) {
        b = places[random.nextInt(places.length)];
      }
      double d = theta[a] - theta[b];
      for (int c = 0; c < 4; c++) {
        style[4 * row + c] = random.nextDouble() * 2 - 1;
        d += 0.1 * c * style[4 * row + c];
      }
      double kind = random.nextDouble();
      boolean won = random.nextDouble() < 1 / (1 + Math.exp(-d));
      Outcome outcome =
          kind < 0.2
              ? Outcome.TIE
              : kind < 0.3 ? Outcome.BOTH_BAD : won ? Outcome.A_BETTER : Outcome.B_BETTER;
      int category = random.nextInt(8);
      categories[row] = (1 << category) | (1 << random.nextInt(8));
      table.add(a, b, outcome, voters[random.nextInt(voters.length)]);
    }
  }

  /** Numbers from 0, the first many times as often as the last, after Zipf. */
  private static int[] uneven(int count, double exponent, int size) {
    double[] cumulated = new double[count];
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += Math.pow(i + 3.0, -exponent);
      cumulated[i] = sum;
    }
    int[] values = new int[size];
    int value = 0;
    for (int i = 0; i < size; i++) {
      while (cumulated[value] < sum * (i + 0.5) / size) {
        value++;
      }
      values[i] = value;
    }
    return values;
  }

  /** The categories of a vote, of 8: bit i for category i; about two. */
  long categories(int row) {
    return categories[row];
  }

  Covariates covariates() {
    return new Covariates() {
      @Override
      public List<String> names() {
        return List.of("tokens", "headers", "lists", "bold");
      }

      @Override
      public void read(int row, double[] into, int at) {
        System.arraycopy(style, 4 * row, into, at, 4);
      }
    };
  }

  static String name(int contestant) {
    return "model-%03d-%s".formatted(contestant, contestant % 3 == 0 ? "70b-chat" : "7b");
  }

  void write(Path file, boolean raters) throws IOException {
    String[] names = new String[contestants];
    for (int i = 0; i < contestants; i++) {
      names[i] = name(i);
    }
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("model_a,model_b,winner" + (raters ? ",rater" : "") + "\n");
      for (int row = 0; row < table.size(); row++) {
        out.write(names[table.a(row)]);
        out.write(',');
        out.write(names[table.b(row)]);
        out.write(',');
        out.write(WORDS[table.outcome(row).place()]);
        if (raters) {
          out.write(",rater-" + table.rater(row));
        }
        out.write('\n');
      }
    }
  }
}
