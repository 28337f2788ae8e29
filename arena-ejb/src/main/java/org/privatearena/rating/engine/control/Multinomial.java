package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Draws as many votes as there are, with replacement, from the cells that they stand in: exactly
 * multinomial, in time that grows with the number of cells and hardly with that of votes.
 *
 * <p>Independent Poisson variates whose sum stays a little under the number of votes are
 * multinomial given their sum; the few that lack are drawn one by one. A Poisson variate of a large
 * mean is the sum of some of smaller means, so that a few tables, which stay near, are enough for
 * all cells. Those that use the same table follow each other.
 */
final class Multinomial {

  private static final double DEVIATIONS = 2.5;

  /** Below so many votes a cell has a table of its own. */
  private static final int FEW = 256;

  /** Tables of so many times {@link #FEW} votes. */
  private static final int MANY = 8;

  private final int[] order;
  private final long[] counts;
  private final PoissonTable[] few = new PoissonTable[FEW];
  private final PoissonTable[] many = new PoissonTable[MANY + 1];
  private final Alias alias;
  private final long votes;

  /**
   * @param counts not negative, with a positive sum
   */
  Multinomial(long[] counts) {
    votes = Arrays.stream(counts).sum();
    double share = Math.max(0.1, 1 - DEVIATIONS / StrictMath.sqrt((double) votes));
    order = byTable(counts);
    this.counts = IntStream.of(order).mapToLong(cell -> counts[cell]).toArray();
    for (long count : this.counts) {
      int rest = rest(count);
      if (few[rest] == null) {
        few[rest] = new PoissonTable(share * rest);
      }
    }
    for (int i = 0; i <= MANY; i++) {
      many[i] = new PoissonTable(share * i * FEW);
    }
    alias = new Alias(Arrays.stream(counts).asDoubleStream().toArray());
  }

  private static int rest(long count) {
    return (int) (count % FEW);
  }

  /** The cells with votes. */
  private static int[] byTable(long[] counts) {
    return IntStream.range(0, counts.length)
        .filter(cell -> counts[cell] > 0)
        .mapToLong(cell -> ((long) rest(counts[cell]) << Integer.SIZE) | cell)
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  /**
   * Draws once.
   *
   * @param into the counts, by cell; cells without votes are left as they are
   */
  void draw(SplittableRandom random, int[] into) {
    long drawn = votes + 1;
    while (drawn > votes) {
      drawn = 0;
      for (int i = 0; i < order.length; i++) {
        int count = few[rest(counts[i])].draw(random);
        if (counts[i] >= FEW) {
          count += large(counts[i] / FEW, random);
        }
        into[order[i]] = count;
        drawn += count;
      }
    }
    for (; drawn < votes; drawn++) {
      into[alias.draw(random)]++;
    }
  }

  private int large(long multiple, SplittableRandom random) {
    int sum = many[(int) (multiple % MANY)].draw(random);
    for (long i = multiple / MANY; i > 0; i--) {
      sum += many[MANY].draw(random);
    }
    return sum;
  }
}
