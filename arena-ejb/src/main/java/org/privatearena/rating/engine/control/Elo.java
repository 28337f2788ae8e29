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
  private static final int REFRESH = 1 << 10;

  private final double k;
  private final double[] ratings;
  private final double[] odds;
  private final int[] moves;

  private Elo(int contestants, double k, double start) {
    this.k = k;
    ratings = new double[contestants];
    odds = new double[contestants];
    moves = new int[contestants];
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
    int contestants = sample.contestants();
    sample.eachVote(
        (row, cell) -> {
          int pair = cell / Outcome.COUNT;
          int a = pair / contestants;
          elo.take(a, pair - a * contestants, cell & (Outcome.COUNT - 1), start);
        });
    return elo.ratings;
  }

  private void take(int a, int b, int outcome, double start) {
    double expected = odds[a] / (odds[a] + odds[b]);
    double score = outcome == 0 ? 1 : outcome == 1 ? 0 : 0.5;
    double change = k * (score - expected);
    move(a, change, start);
    move(b, -change, start);
  }

  /** Odds follow by a short series, exact to the last bit, and are made anew now and then. */
  private void move(int i, double change, double start) {
    ratings[i] += change;
    double x = change * PER_POINT;
    if ((x < SMALL && x > -SMALL) && (++moves[i] & (REFRESH - 1)) != 0) {
      odds[i] *=
          1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4 * (1 + x / 5 * (1 + x / 6 * (1 + x / 7))))));
    } else {
      odds[i] = StrictMath.exp((ratings[i] - start) * PER_POINT);
    }
  }
}
