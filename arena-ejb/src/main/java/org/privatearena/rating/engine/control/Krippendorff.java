package org.privatearena.rating.engine.control;

import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for nominal values (Krippendorff 2011, Computing Krippendorff's
 * Alpha-Reliability): how much people who judged the same agree, beyond chance.
 *
 * <p>A unit is a pair of contestants on an item; the values are better, tie, worse and "both bad".
 * alpha = 1 - (n - 1) sum_{c != k} o_ck / sum_{c != k} n_c n_k, with o_ck = sum over units of the
 * ordered pairs of votes with the values c and k, divided by (votes of the unit - 1), and n_c the
 * votes with value c in units with two votes or more.
 *
 * @param units units with two votes or more
 * @param votes votes in these units
 * @param pairs pairs of votes of one unit
 * @param agreed those of them with the same value
 * @param alpha 1 for full agreement, 0 for that of chance, negative for less; empty where it is not
 *     defined: no such unit, or all votes have the same value
 */
public record Krippendorff(long units, long votes, long pairs, long agreed, OptionalDouble alpha) {

  /**
   * Measures the votes of a sample, each with weight 1.
   *
   * @param sample its contestants numbered in the order of their keys: better and worse are those
   *     of the contestant with the lower number, and alpha depends on which that is
   */
  public static Krippendorff of(Sample sample, Items items) {
    long units = 0;
    long votes = 0;
    long pairs = 0;
    long agreed = 0;
    double apart = 0;
    long[] totals = new long[Outcome.COUNT];
    for (int[] values : new RatedItems(sample, items).units()) {
      long size = 0;
      long alike = 0;
      for (int count : values) {
        size += count;
        alike += (long) count * count;
      }
      if (size > 1) {
        units++;
        votes += size;
        pairs += size * (size - 1) / 2;
        agreed += (alike - size) / 2;
        apart += (double) (size * size - alike) / (size - 1);
        for (int value = 0; value < totals.length; value++) {
          totals[value] += values[value];
        }
      }
    }
    return new Krippendorff(units, votes, pairs, agreed, alpha(votes, apart, totals));
  }

  /** agreed/pairs, 0 to 1, chance and all; empty where nothing can be compared. */
  public OptionalDouble agreement() {
    return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed / pairs);
  }

  private static OptionalDouble alpha(long votes, double apart, long[] totals) {
    double expected = (double) votes * votes;
    for (long total : totals) {
      expected -= (double) total * total;
    }
    return expected > 0
        ? OptionalDouble.of(1 - (votes - 1) * apart / expected)
        : OptionalDouble.empty();
  }
}
