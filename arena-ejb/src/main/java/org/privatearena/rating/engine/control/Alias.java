package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws from finitely many values with given weights in constant time (Walker 1977, Vose 1991). */
final class Alias {

  private static final double UNIT = 0x1.0p-53;

  private final double[] share;
  private final int[] other;

  /**
   * @param weights not negative, with a positive sum
   */
  Alias(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    share = new double[weights.length];
    other = new int[weights.length];
    Arrays.setAll(other, i -> i);
    Arrays.fill(share, 1);
    fill(weights, sum, share, other);
  }

  /** Gives each column the share of its own value, and the value that has the rest. */
  static void fill(double[] weights, double sum, double[] share, int[] other) {
    int n = weights.length;
    int[] small = new int[n];
    int[] large = new int[n];
    double[] left = new double[n];
    int smalls = 0;
    int larges = 0;
    for (int i = 0; i < n; i++) {
      left[i] = weights[i] / sum * n;
      if (left[i] < 1) {
        small[smalls++] = i;
      } else {
        large[larges++] = i;
      }
    }
    while (smalls > 0 && larges > 0) {
      int less = small[--smalls];
      int more = large[larges - 1];
      share[less] = left[less];
      other[less] = more;
      left[more] -= 1 - left[less];
      if (left[more] < 1) {
        larges--;
        small[smalls++] = more;
      }
    }
    // What rounding has left over must not give a value that has no weight.
    while (smalls > 0) {
      int last = small[--smalls];
      if (weights[last] == 0) {
        share[last] = 0;
        other[last] = heaviest(weights);
      }
    }
  }

  private static int heaviest(double[] weights) {
    int most = 0;
    for (int i = 1; i < weights.length; i++) {
      most = weights[i] > weights[most] ? i : most;
    }
    return most;
  }

  int draw(SplittableRandom random) {
    int column = random.nextInt(share.length);
    return (random.nextLong() >>> 11) * UNIT < share[column] ? column : other[column];
  }
}
