package org.privatearena.battle.draw.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Prints what a draw costs and what its table, by the number of models; see docs/performance.md. It
 * measures and asserts nothing, so it runs only when it is named.
 */
class DrawCost {

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 11;
  private static final int DRAWS = 100_000;
  private static final List<Integer> MODELS = List.of(10, 50, 100, 500);

  @Test
  void print() {
    System.out.printf(
        "%10s %10s %18s %18s%n", "models", "pairs", "draw ns (median)", "table ms (median)");
    for (int models : MODELS) {
      double[] draws = new double[ROUNDS];
      double[] tables = new double[ROUNDS];
      int pairs = 0;
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        List<EligiblePair> eligible = eligible(models);
        pairs = eligible.size();
        double[] weights = new double[models];
        Arrays.fill(weights, 1);
        long begin = System.nanoTime();
        PairDraw table = new PairDraw(eligible, weights, 0.1);
        long built = System.nanoTime();
        double told = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
          told += table.draw(seed).probability();
        }
        long end = System.nanoTime();
        if (round >= 0 && told > 0) {
          tables[round] = (built - begin) / 1e6;
          draws[round] = (double) (end - built) / DRAWS;
        }
      }
      Arrays.sort(tables);
      Arrays.sort(draws);
      System.out.printf(
          Locale.ROOT,
          "%10d %10d %18.0f %18.3f%n",
          models,
          pairs,
          draws[ROUNDS / 2],
          tables[ROUNDS / 2]);
    }
  }

  private static List<EligiblePair> eligible(int models) {
    SplittableRandom random = new SplittableRandom(models);
    List<EligiblePair> pairs = new ArrayList<>();
    for (int i = 0; i < models; i++) {
      for (int j = i + 1; j < models; j++) {
        Tally tally = new Tally(random.nextInt(50), random.nextInt(50), random.nextInt(30));
        pairs.add(new EligiblePair(i, j, 1, tally));
      }
    }
    return pairs;
  }
}
