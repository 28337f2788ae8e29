package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * Sequential ratings after Elo (1978), for reference: each vote moves both contestants by K times
 * what the outcome exceeds the expectation 1/(1 + 10^((R_b - R_a)/400)). They depend on the order
 * of the votes, forget the old ones, and have no interval.
 */
public final class Elo {

  private static final double PER_POINT = StrictMath.log(10) / 400;
  private static final double SMALL = 0.05;
  private static final int REFRESH = 1 << 14;
  private static final double[] SCORES = {1, 0, 0.5, 0.5};
  private static final double C2 = 1 / 2.0;
  private static final double C3 = 1 / 6.0;
  private static final double C4 = 1 / 24.0;
  private static final double C5 = 1 / 120.0;
  private static final double C6 = 1 / 720.0;
  private static final double C7 = 1 / 5040.0;

  private final double k;
  private final double start;
  private final double[] ratings;
  private final double[] odds;
  private int taken;

  private Elo(int contestants, double k, double start) {
    this.k = k;
    this.start = start;
    ratings = new double[contestants];
    odds = new double[contestants];
    Arrays.fill(ratings, start);
    Arrays.fill(odds, 1);
  }

  /**
   * Rates the votes in the order of the table; their weights are not looked at.
   *
   * @param k what a vote moves at most, in points, above 0
   * @param start the first rating of all
   * @return ratings by contestant; those without votes keep the start
   */
  public static double[] of(Sample sample, double k, double start) {
    Elo elo = new Elo(sample.contestants(), k, start);
    for (int block = 0; block < VoteTable.blocks(sample.rows()); block++) {
      int[] codes = sample.table().codes(block);
      int first = block << VoteTable.BLOCK_BITS;
      int rows = Math.min(VoteTable.BLOCK, sample.rows() - first);
      for (int i = 0; i < rows; i++) {
        int a = sample.place(VoteTable.a0(codes[i]));
        int b = sample.place(VoteTable.b0(codes[i]));
        if (sample.takes(first + i, a, b)) {
          elo.take(a, b, SCORES[VoteTable.outcome0(codes[i])]);
        }
      }
    }
    return elo.ratings;
  }

  /** Odds follow by a short series, exact to the last bit, and are made anew now and then. */
  private void take(int a, int b, double score) {
    double oddsA = odds[a];
    double oddsB = odds[b];
    double change = k * (score - oddsA / (oddsA + oddsB));
    ratings[a] += change;
    ratings[b] -= change;
    double x = change * PER_POINT;
    if (x > -SMALL && x < SMALL) {
      double square = x * x;
      double even = 1 + square * (C2 + square * (C4 + square * C6));
      double odd = x * (1 + square * (C3 + square * (C5 + square * C7)));
      odds[a] = oddsA * (even + odd);
      odds[b] = oddsB * (even - odd);
    } else {
      refresh(a);
      refresh(b);
    }
    taken++;
    if (taken == REFRESH) {
      taken = 0;
      for (int i = 0; i < odds.length; i++) {
        refresh(i);
      }
    }
  }

  private void refresh(int i) {
    odds[i] = StrictMath.exp((ratings[i] - start) * PER_POINT);
  }
}
