package org.privatearena.rating.engine.control;

import java.util.Arrays;

/** The sum of the gradients of one rater's votes, most of which may be zero. */
final class RaterGradient {

  private final double[] sums;
  private final int[] touched;
  private int count;
  private boolean many;

  /** By parameter, 1 until it is touched. */
  private final int[] fresh;

  RaterGradient(int parameters) {
    sums = new double[parameters];
    touched = new int[parameters + 1];
    fresh = new int[parameters];
    Arrays.fill(fresh, 1);
  }

  /**
   * Tells, before those of a rater come, how many votes come; which are zero is not kept of many.
   */
  void expect(int votes) {
    many = 8L * votes >= sums.length;
  }

  /**
   * Without a branch, which could not be foretold for a rater who meets many for the first time.
   */
  void add(int parameter, double slope) {
    if (!many) {
      touched[count] = parameter;
      count += fresh[parameter];
      fresh[parameter] = 0;
    }
    sums[parameter] += slope;
  }

  /** Adds its product with itself, and is zero again. */
  void moveTo(OuterProducts products) {
    if (many) {
      products.add(sums);
      Arrays.fill(sums, 0);
      return;
    }
    if (4 * count < sums.length) {
      Arrays.sort(touched, 0, count);
      products.add(sums, touched, count);
    } else {
      products.add(sums);
    }
    for (int i = 0; i < count; i++) {
      sums[touched[i]] = 0;
      fresh[touched[i]] = 1;
    }
    count = 0;
  }
}
