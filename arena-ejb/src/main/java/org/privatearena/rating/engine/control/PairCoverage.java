package org.privatearena.rating.engine.control;

/**
 * How many of the pairs of contestants have been met.
 *
 * @param pairs all pairs, K(K - 1)/2
 * @param met pairs with a vote or more
 * @param fewest the votes of the pair that has fewest; 0 while a pair is not met, or there is none
 * @param most the votes of the pair that has most
 */
public record PairCoverage(long pairs, long met, long fewest, long most) {

  /** Counts the pairs of a table. */
  public static PairCoverage of(PairCounts counts) {
    int k = counts.contestants();
    long met = 0;
    long fewest = Long.MAX_VALUE;
    long most = 0;
    for (int i = 0; i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        long battles = counts.battles(i, j);
        met += battles > 0 ? 1 : 0;
        fewest = Math.min(fewest, battles);
        most = Math.max(most, battles);
      }
    }
    return new PairCoverage((long) k * (k - 1) / 2, met, k < 2 ? 0 : fewest, most);
  }
}
