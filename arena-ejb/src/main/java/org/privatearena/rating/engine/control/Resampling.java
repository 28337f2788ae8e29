package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How votes are drawn anew for a bootstrap. */
interface Resampling {

  /**
   * Draws once.
   *
   * @param weights the weight drawn of each cell; what is there before is zero, or was drawn here
   */
  void draw(SplittableRandom random, double[] weights);

  /** Votes of a cell are alike: only how many are drawn of each cell matters. */
  static Resampling ofCells(Cells cells) {
    long[] all = cells.votes();
    int[] met = IntStream.range(0, all.length).filter(cell -> all[cell] > 0).toArray();
    long[] votes = IntStream.of(met).mapToLong(cell -> all[cell]).toArray();
    double[] each = new double[met.length];
    Arrays.setAll(each, i -> cells.weights()[met[i]] / votes[i]);
    Multinomial multinomial = new Multinomial(votes);
    return (random, weights) -> {
      int[] drawn = new int[met.length];
      multinomial.draw(random, drawn);
      for (int i = 0; i < drawn.length; i++) {
        weights[met[i]] = drawn[i] * each[i];
      }
    };
  }

  /** Votes have weights of their own. */
  static Resampling ofRows(Sample sample, double[] scale) {
    int[] cells = new int[sample.rows()];
    double[] each = new double[cells.length];
    int[] count = new int[1];
    sample.eachVote(
        (row, cell) -> {
          cells[count[0]] = cell;
          each[count[0]++] = sample.weight(row) * (scale == null ? 1 : scale[cell]);
        });
    int votes = count[0];
    return (random, weights) -> {
      Arrays.fill(weights, 0);
      for (int i = 0; i < votes; i++) {
        int vote = random.nextInt(votes);
        weights[cells[vote]] += each[vote];
      }
    };
  }

  /** Raters are drawn, each with all votes. */
  static Resampling ofRaters(Raters raters, double[] scale) {
    double[] each = weights(raters, scale);
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

  private static double[] weights(Raters raters, double[] scale) {
    double[] each = new double[raters.votes()];
    Arrays.setAll(each, i -> raters.weight(i) * (scale == null ? 1 : scale[raters.cell(i)]));
    return each;
  }
}
