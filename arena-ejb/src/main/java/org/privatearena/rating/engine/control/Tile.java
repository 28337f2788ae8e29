package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * What every vote of one tile of a {@link Design} has by itself: the probability that side a wins,
 * and what its score exceeds that by. The loops are short so that a processor takes several votes
 * at once.
 */
final class Tile {

  private static final double[] SCORES = {1, 0, 0.5, 0.5};

  private final Design design;
  private final int contestants;
  private final double[] p = new double[Design.TILE];
  private final double[] residual = new double[Design.TILE];
  private final double[] weight = new double[Design.TILE];
  private final double[] weighted = new double[Design.TILE];
  private double[] foreseenAt;
  private int foreseen = -1;

  Tile(Design design) {
    this.design = design;
    contestants = design.contestants();
  }

  /** The probabilities, from the first vote of the tile on. */
  double[] p() {
    return p;
  }

  double[] residual() {
    return residual;
  }

  /** Room for a number of each vote. */
  double[] weight() {
    return weight;
  }

  /** Room for another. */
  double[] weighted() {
    return weighted;
  }

  /**
   * Looks at a tile, unless that is what was done last.
   *
   * @param at strengths, then coefficients; not to be changed as long as they are asked for
   */
  void foresee(int tile, double[] at) {
    if (tile == foreseen && at == foreseenAt) {
      return;
    }
    foreseen = tile;
    foreseenAt = at;
    int from = design.tile(tile);
    int to = design.tile(tile + 1);
    int first = design.starts()[from];
    int count = design.starts()[to] - first;
    double[][] columns = design.columns();
    double farthest = 0;
    Arrays.fill(p, 0, count, 0);
    for (int c = 0; c < columns.length; c++) {
      double by = at[contestants + c];
      addTimes(by, columns[c], first, count);
      farthest += StrictMath.abs(by) * design.most(c);
    }
    boolean small = farthest <= SmallExponentials.FARTHEST;
    if (small) {
      SmallExponentials.ofNegatives(p, count, farthest);
    }
    double left = design.position() ? at[contestants + columns.length] : 0;
    for (int run = from; run < to; run++) {
      int pair = design.pairs()[run];
      double d = at[pair / contestants] - at[pair % contestants] + left;
      int begin = design.starts()[run] - first;
      int end = design.starts()[run + 1] - first;
      if (small) {
        win(StrictMath.exp(-d), begin, end);
      } else {
        winFar(d, begin, end);
      }
    }
    exceed(design.outcomes(), first, count);
  }

  private void addTimes(double factor, double[] column, int first, int count) {
    double[] sums = p;
    for (int i = 0; i < count; i++) {
      sums[i] += factor * column[first + i];
    }
  }

  /**
   * From the odds of covariates to probabilities.
   *
   * @param odds of the strengths, against side a
   */
  private void win(double odds, int from, int to) {
    double[] values = p;
    for (int i = from; i < to; i++) {
      values[i] = 1 / (1 + odds * values[i]);
    }
  }

  /** The same from logarithms of odds, where their powers may not be finite. */
  private void winFar(double d, int from, int to) {
    for (int i = from; i < to; i++) {
      p[i] = 1 / (1 + StrictMath.exp(-(d + p[i])));
    }
  }

  private void exceed(byte[] outcomes, int first, int count) {
    for (int i = 0; i < count; i++) {
      residual[i] = SCORES[outcomes[first + i]] - p[i];
    }
  }
}
