package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Poisson variates of one mean, each by one random number and one look into a table (Walker 1977,
 * Vose 1991). What the table leaves out at both ends is less likely than 1e-18.
 */
final class PoissonTable {

  private static final double TOO_UNLIKELY = 1e-20;

  /** A column's own share is in 33 bits above the number of the value that has the rest. */
  private static final double ONE = 0x1.0p32;

  private static final int OTHER_BITS = 31;
  private static final int OTHER_MASK = Integer.MAX_VALUE;
  private static final int OWN_SHIFT = 32;

  private final int lowest;
  private final int mask;
  private final long[] columns;

  /**
   * @param mean 0 or more
   */
  PoissonTable(double mean) {
    int mode = (int) mean;
    int low = mode;
    double ratio = 1;
    while (low > 0 && ratio * low / mean > TOO_UNLIKELY) {
      ratio *= low-- / mean;
    }
    int high = mode;
    for (ratio = 1; ratio * mean / (high + 1) > TOO_UNLIKELY; high++) {
      ratio *= mean / (high + 1);
    }
    lowest = low;
    int size = Integer.highestOneBit(Math.max(1, 2 * (high - low + 1) - 1));
    mask = size - 1;
    columns = columns(probabilities(mean, mode, low, high, size));
  }

  /** Probabilities as multiples of that of the mode, by their ratios. */
  private static double[] probabilities(double mean, int mode, int low, int high, int size) {
    double[] probabilities = new double[size];
    probabilities[mode - low] = 1;
    for (int count = mode; count > low; count--) {
      probabilities[count - 1 - low] = probabilities[count - low] * count / mean;
    }
    for (int count = mode + 1; count <= high; count++) {
      probabilities[count - low] = probabilities[count - 1 - low] * mean / count;
    }
    return probabilities;
  }

  private static long[] columns(double[] probabilities) {
    int[] other = new int[probabilities.length];
    double[] share = new double[probabilities.length];
    Arrays.setAll(other, i -> i);
    Arrays.fill(share, 1);
    Alias.fill(probabilities, Arrays.stream(probabilities).sum(), share, other);
    long[] columns = new long[probabilities.length];
    Arrays.setAll(columns, i -> ((long) StrictMath.ceil(share[i] * ONE) << OTHER_BITS) | other[i]);
    return columns;
  }

  int draw(SplittableRandom random) {
    long bits = random.nextLong();
    int column = (int) bits & mask;
    long both = columns[column];
    boolean own = bits >>> OWN_SHIFT < both >>> OTHER_BITS;
    return lowest + (own ? column : (int) both & OTHER_MASK);
  }
}
