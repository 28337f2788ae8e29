package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Poisson variates for many means, each by one random number and one look into a table (Walker
 * 1977, Vose 1991). Means that are equal share a table. What a table leaves out at both ends is
 * less likely than 1e-18.
 */
final class PoissonTables {

  /** Larger means are drawn as a sum. */
  private static final double LARGEST = 2048;

  private static final double TOO_UNLIKELY = -46;
  private static final double UNIT = 0x1.0p-32;

  private PoissonTables() {}

  /** One mean. */
  static final class Table {

    private final int lowest;
    private final int mask;
    private final int[] other;
    private final double[] share;

    Table(double mean) {
      int low = (int) Math.max(0, Math.floor(mean));
      while (low > 0 && logProbability(low - 1, mean) > TOO_UNLIKELY) {
        low--;
      }
      int high = (int) Math.ceil(mean);
      while (logProbability(high + 1, mean) > TOO_UNLIKELY) {
        high++;
      }
      lowest = low;
      int size = Integer.highestOneBit(Math.max(1, 2 * (high - low + 1) - 1));
      mask = size - 1;
      double[] probabilities = new double[size];
      double sum = 0;
      for (int i = 0; i <= high - low; i++) {
        probabilities[i] = StrictMath.exp(logProbability(low + i, mean));
        sum += probabilities[i];
      }
      other = new int[size];
      share = new double[size];
      Arrays.setAll(other, i -> i);
      Arrays.fill(share, 1);
      Alias.fill(probabilities, sum, share, other);
    }

    private static double logProbability(int count, double mean) {
      return count * StrictMath.log(mean) - mean - BetaDistribution.logGamma(count + 1.0);
    }

    int draw(SplittableRandom random) {
      long bits = random.nextLong();
      int column = (int) bits & mask;
      return lowest + ((bits >>> 32) * UNIT < share[column] ? column : other[column]);
    }
  }

  /**
   * A variate of a mean above the largest for which there is a table.
   *
   * @param whole a table of {@link #LARGEST}
   * @param rest a table of the rest, or null
   */
  static long drawLarge(double mean, Table whole, Table rest, SplittableRandom random) {
    long sum = rest == null ? 0 : rest.draw(random);
    for (long i = (long) (mean / LARGEST); i > 0; i--) {
      sum += whole.draw(random);
    }
    return sum;
  }

  static double largest() {
    return LARGEST;
  }
}
