package org.privatearena.rating.engine.control;

import java.util.Arrays;

/** The sum of the gradients of one rater's votes, most of which may be zero. */
final class RaterGradient {

  private final double[] sums;
  private final boolean[] seen;
  private final int[] touched;
  private int count;

  RaterGradient(int parameters) {
    sums = new double[parameters];
    seen = new boolean[parameters];
    touched = new int[parameters];
  }

  void add(int parameter, double slope) {
    if (!seen[parameter]) {
      seen[parameter] = true;
      touched[count++] = parameter;
    }
    sums[parameter] += slope;
  }

  /** Adds its product with itself, and is zero again. */
  void moveTo(OuterProducts products) {
    if (4 * count < sums.length) {
      Arrays.sort(touched, 0, count);
      products.add(sums, touched, count);
    } else {
      products.add(sums);
    }
    for (int i = 0; i < count; i++) {
      sums[touched[i]] = 0;
      seen[touched[i]] = false;
    }
    count = 0;
  }
}
