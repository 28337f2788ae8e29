package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Draws as many votes as there are, with replacement, from the cells that they stand in: exactly
 * multinomial, in time that grows with the number of cells and hardly with that of votes.
 *
 * <p>Independent Poisson variates whose sum stays a little under the number of votes are
 * multinomial given their sum; the few that lack are drawn one by one. Cells with equal counts
 * follow each other, so that a table is used while it is near.
 */
final class Multinomial {

  private static final double DEVIATIONS = 7;

  private final int[] order;
  private final PoissonTables.Table[] tables;
  private final double[] means;
  private final PoissonTables.Table whole;
  private final Alias alias;
  private final long votes;

  /**
   * @param counts not negative, with a positive sum
   */
  Multinomial(long[] counts) {
    votes = Arrays.stream(counts).sum();
    double share = Math.max(0.1, 1 - DEVIATIONS / StrictMath.sqrt((double) votes));
    order =
        IntStream.range(0, counts.length)
            .filter(i -> counts[i] > 0)
            .boxed()
            .sorted(Comparator.comparingLong((Integer i) -> counts[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    tables = new PoissonTables.Table[order.length];
    means = new double[order.length];
    whole = new PoissonTables.Table(PoissonTables.largest());
    Map<Double, PoissonTables.Table> known = new HashMap<>();
    for (int i = 0; i < order.length; i++) {
      means[i] = share * counts[order[i]];
      double rest =
          means[i] <= PoissonTables.largest() ? means[i] : means[i] % PoissonTables.largest();
      tables[i] = rest == 0 ? null : known.computeIfAbsent(rest, PoissonTables.Table::new);
    }
    alias = new Alias(Arrays.stream(counts).asDoubleStream().toArray());
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
        int count =
            means[i] <= PoissonTables.largest()
                ? tables[i].draw(random)
                : (int) PoissonTables.drawLarge(means[i], whole, tables[i], random);
        into[order[i]] = count;
        drawn += count;
      }
    }
    for (; drawn < votes; drawn++) {
      into[alias.draw(random)]++;
    }
  }
}
