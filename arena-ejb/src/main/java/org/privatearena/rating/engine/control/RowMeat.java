package org.privatearena.rating.engine.control;

import java.util.Arrays;

/** The gradients of votes that have covariates of their own. */
final class RowMeat implements Meat {

  /** Votes whose slopes are held at once, unless a single rater has more. */
  private static final int MOST_AT_ONCE = 1 << 21;

  /** Raters whose votes a thread numbers before it takes others. */
  private static final int RATERS = 256;

  private final Design design;
  private final double[] at;
  private final Sample sample;
  private final Covariates covariates;
  private final boolean position;
  private final double[] scale;
  private final int contestants;
  private final int width;

  /**
   * @param at the estimate: strengths, then coefficients
   * @param sample null where only counts are known
   * @param scale what the weight of a vote is multiplied by, by cell; null for 1
   */
  RowMeat(
      Design design,
      double[] at,
      Sample sample,
      Covariates covariates,
      boolean position,
      double[] scale) {
    this.design = design;
    this.at = at;
    this.sample = sample;
    this.covariates = covariates;
    this.position = position;
    this.scale = scale;
    contestants = design.contestants();
    width = design.width();
  }

  @Override
  public double[][] ofVotes() {
    Workers workers = sample == null ? Workers.CALLER : sample.workers();
    return design.pass(at, DesignPass.Kind.PRODUCTS, workers).matrix();
  }

  @Override
  public double[][] ofRaters(Raters raters) {
    int[] begins = new int[raters.count() + 1];
    for (int rater = 0; rater < raters.count(); rater++) {
      begins[rater + 1] = begins[rater] + raters.end(rater) - raters.start(rater);
    }
    int[] numbers = numbers(raters, begins);
    double[][] sum = new double[at.length][at.length];
    for (int from = 0, to; from < raters.count(); from = to) {
      to = from + 1;
      while (to < raters.count() && begins[to + 1] - begins[from] <= MOST_AT_ONCE) {
        to++;
      }
      int first = begins[from];
      double[] slopes = slopes(numbers, first, begins[to]);
      double[][] some =
          RaterProducts.sum(
              raters,
              from,
              to,
              at.length,
              sample.workers(),
              () -> (rater, sums) -> add(raters, rater, slopes, begins[rater] - first, sums));
      for (int i = 0; i < sum.length; i++) {
        Sample.add(some[i], sum[i]);
      }
    }
    return Dense.mirrored(sum);
  }

  /** By row of the table the vote's number when raters follow each other; below 0 without. */
  private int[] numbers(Raters raters, int[] begins) {
    int[] numbers = new int[sample.rows()];
    Arrays.fill(numbers, -1);
    int parts = (raters.count() + RATERS - 1) / RATERS;
    sample
        .workers()
        .each(
            parts,
            part -> {
              int end = Math.min((part + 1) * RATERS, raters.count());
              for (int rater = part * RATERS; rater < end; rater++) {
                number(raters, rater, begins[rater], numbers);
              }
            });
    return numbers;
  }

  private static void number(Raters raters, int rater, int begin, int[] numbers) {
    int next = begin;
    for (int place = raters.start(rater); place < raters.end(rater); place++) {
      numbers[raters.row(place)] = next++;
    }
  }

  /**
   * For the votes of some numbers the slope in the strength of side a, then those in the
   * coefficients. They are made in the order of the table, because that is how covariates lie in
   * memory.
   */
  private double[] slopes(int[] numbers, int begin, int behind) {
    double[] slopes = new double[(behind - begin) * (1 + width)];
    sample
        .workers()
        .each(
            VoteTable.blocks(numbers.length),
            block -> {
              double[] x = new double[Math.max(1, width)];
              int[] cells = new int[VoteTable.BLOCK];
              int rows = sample.readCells(block, cells);
              int first = block << VoteTable.BLOCK_BITS;
              for (int i = 0; i < rows; i++) {
                int number = numbers[first + i];
                if (number >= begin && number < behind) {
                  slope(first + i, cells[i], x, slopes, (number - begin) * (1 + width));
                }
              }
            });
    return slopes;
  }

  private void slope(int row, int cell, double[] x, double[] into, int place) {
    int a = cell / Outcome.COUNT / contestants;
    int b = cell / Outcome.COUNT % contestants;
    covariates.read(row, x, 0);
    if (position) {
      x[width - 1] = 1;
    }
    double d = at[a] - at[b];
    for (int c = 0; c < width; c++) {
      d += at[contestants + c] * x[c];
    }
    double weight = sample.weight(row) * (scale == null ? 1 : scale[cell]);
    double slope = weight * (Outcome.at(cell % Outcome.COUNT).score() - Logistic.of(d));
    into[place] = slope;
    for (int c = 0; c < width; c++) {
      into[place + 1 + c] = slope * x[c];
    }
  }

  private void add(Raters raters, int rater, double[] slopes, int begin, RaterGradient gradient) {
    int from = begin * (1 + width);
    for (int place = raters.start(rater); place < raters.end(rater); place++) {
      int pair = raters.cell(place) / Outcome.COUNT;
      gradient.add(pair / contestants, slopes[from]);
      gradient.add(pair % contestants, -slopes[from]);
      for (int c = 0; c < width; c++) {
        gradient.add(contestants + c, slopes[from + 1 + c]);
      }
      from += 1 + width;
    }
  }
}
