package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.SplittableRandom;

/** How votes are drawn anew for a bootstrap. */
interface Resampling {

  /**
   * Draws once.
   *
   * @param weights the weight drawn of each cell, all of them written
   */
  void draw(SplittableRandom random, double[] weights);

  /** Votes of a cell are alike: only how many are drawn of each cell matters. */
  static Resampling ofCells(Cells cells) {
    Multinomial multinomial = new Multinomial(cells.votes());
    long[] votes = cells.votes();
    double[] each = new double[votes.length];
    Arrays.setAll(each, i -> votes[i] == 0 ? 0 : cells.weights()[i] / votes[i]);
    return (random, weights) -> {
      int[] drawn = new int[votes.length];
      multinomial.draw(random, drawn);
      for (int i = 0; i < drawn.length; i++) {
        weights[i] = drawn[i] * each[i];
      }
    };
  }

  /** Votes have weights of their own. */
  static Resampling ofRows(Sample sample, double[] scale) {
    Raters all = Raters.of(sample);
    double[] each = weights(sample, all, scale);
    return (random, weights) -> {
      Arrays.fill(weights, 0);
      for (int i = 0; i < each.length; i++) {
        int place = random.nextInt(each.length);
        weights[all.cell(place)] += each[place];
      }
    };
  }

  /** Raters are drawn, each with all votes. */
  static Resampling ofRaters(Sample sample, Raters raters, double[] scale) {
    double[] each = weights(sample, raters, scale);
    return (random, weights) -> {
      Arrays.fill(weights, 0);
      int[] times = new int[raters.count()];
      for (int i = 0; i < times.length; i++) {
        times[random.nextInt(times.length)]++;
      }
      for (int rater = 0; rater < times.length; rater++) {
        for (int i = raters.start(rater); times[rater] > 0 && i < raters.end(rater); i++) {
          weights[raters.cell(i)] += times[rater] * each[i];
        }
      }
    };
  }

  private static double[] weights(Sample sample, Raters raters, double[] scale) {
    double[] each = new double[raters.votes()];
    Arrays.setAll(
        each, i -> sample.weight(raters.row(i)) * (scale == null ? 1 : scale[raters.cell(i)]));
    return each;
  }
}
