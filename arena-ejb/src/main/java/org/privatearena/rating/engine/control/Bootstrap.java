package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;

/**
 * Intervals from estimates of votes that were drawn anew many times (Efron 1979), by percentiles.
 * Each round has a random generator of its own, made from the seed and its number, so that threads
 * change nothing.
 */
final class Bootstrap {

  /** Of so many rounds at least there must be an estimate. */
  private static final double LEAST_SHARE = 0.95;

  private static final long APART = 0x9E3779B97F4A7C15L;

  private final double[][] sorted;
  private final int rounds;

  private Bootstrap(double[][] sorted, int rounds) {
    this.sorted = sorted;
    this.rounds = rounds;
  }

  static SplittableRandom random(long seed, int round) {
    return new SplittableRandom(new SplittableRandom(seed + APART * (round + 1)).nextLong());
  }

  /** Draws and estimates so many times. */
  static Bootstrap of(
      int cells, Resampling resampling, Refit refit, int rounds, long seed, Workers workers) {
    double[][] found = new double[rounds][];
    int parts = workers.threads();
    workers.each(
        parts,
        part -> {
          double[] weights = new double[cells];
          for (int round = part; round < rounds; round += parts) {
            resampling.draw(random(seed, round), weights);
            found[round] = refit.of(weights);
          }
        });
    return of(found);
  }

  /**
   * Takes estimates that were made elsewhere.
   *
   * @param found numbers by round; null where there was no estimate
   */
  static Bootstrap of(double[][] found) {
    double[][] there = Arrays.stream(found).filter(Objects::nonNull).toArray(double[][]::new);
    int numbers = there.length == 0 ? 0 : there[0].length;
    double[][] sorted = new double[numbers][there.length];
    for (int i = 0; i < numbers; i++) {
      for (int round = 0; round < there.length; round++) {
        sorted[i][round] = there[round][i];
      }
      Arrays.sort(sorted[i]);
    }
    return new Bootstrap(sorted, found.length);
  }

  /** Rounds whose votes had an estimate. */
  int estimated() {
    return sorted.length == 0 ? 0 : sorted[0].length;
  }

  /** Whether an interval can be told: nearly all rounds have an estimate, and they differ. */
  boolean told(int number) {
    return estimated() >= LEAST_SHARE * rounds
        && sorted[number][sorted[number].length - 1] > sorted[number][0];
  }

  /** The value below which lies this share of the estimates, between neighbours in proportion. */
  double quantile(int number, double share) {
    double[] values = sorted[number];
    double place = share * (values.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, values.length - 1);
    return values[below] + (place - below) * (values[above] - values[below]);
  }
}
