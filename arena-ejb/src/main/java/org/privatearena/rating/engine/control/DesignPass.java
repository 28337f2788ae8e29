package org.privatearena.rating.engine.control;

/** Sums over votes with covariates, a tile of them at a time. */
final class DesignPass {

  private final Design design;
  private final double[] at;
  private final byte[] times;
  private final Tile tile;
  private final double[] weight;
  private final double[] weighted;

  /** What is summed up. */
  enum Kind {
    /** The gradient alone. */
    GRADIENT,
    /** The gradient, and the negative Hessian. */
    INFORMATION,
    /** The outer products of the gradients of the votes. */
    PRODUCTS
  }

  /**
   * @param at strengths, then coefficients
   * @param times how often each vote counts, by place; null for once
   * @param tile for the use of one thread
   */
  DesignPass(Design design, double[] at, byte[] times, Tile tile) {
    this.design = design;
    this.at = at;
    this.times = times;
    this.tile = tile;
    weight = tile.weight();
    weighted = tile.weighted();
  }

  /** Adds the votes of a tile; the tiles of a chunk in their order. */
  void take(int number, Kind kind, DesignSums sums, DesignSums.OfChunk ofChunk) {
    int from = design.tile(number);
    int to = design.tile(number + 1);
    int first = design.starts()[from];
    int count = design.starts()[to] - first;
    tile.foresee(number, at);
    if (kind != Kind.PRODUCTS) {
      System.arraycopy(tile.residual(), 0, weight, 0, count);
      weigh(design.weights(), first, count);
      sumByRun(weight, from, to, first, sums.slope, 0, 1);
      for (int c = 0; c < design.columns().length; c++) {
        ofChunk.further[c] += Dense.product(weight, design.columns()[c], first, count);
      }
    }
    if (kind == Kind.INFORMATION) {
      timesOneLess(tile.p(), count);
      weigh(design.weights(), first, count);
      addProducts(from, to, first, count, sums, ofChunk);
    }
    if (kind == Kind.PRODUCTS) {
      square(tile.residual(), count);
      weigh(design.squares(), first, count);
      addProducts(from, to, first, count, sums, ofChunk);
    }
  }

  private void timesOneLess(double[] p, int count) {
    for (int i = 0; i < count; i++) {
      weight[i] = p[i] * (1 - p[i]);
    }
  }

  private void square(double[] residual, int count) {
    for (int i = 0; i < count; i++) {
      weight[i] = residual[i] * residual[i];
    }
  }

  private void weigh(double[] weights, int first, int count) {
    if (weights != null) {
      for (int i = 0; i < count; i++) {
        weight[i] *= weights[first + i];
      }
    }
    if (times != null) {
      for (int i = 0; i < count; i++) {
        weight[i] *= times[first + i];
      }
    }
  }

  private void addProducts(
      int from, int to, int first, int count, DesignSums sums, DesignSums.OfChunk ofChunk) {
    double[][] columns = design.columns();
    sumByRun(weight, from, to, first, sums.pairWeight, 0, 1);
    for (int c = 0; c < columns.length; c++) {
      double[] column = columns[c];
      for (int i = 0; i < count; i++) {
        weighted[i] = weight[i] * column[first + i];
      }
      sumByRun(weighted, from, to, first, sums.cross, c, columns.length);
      for (int e = 0; e <= c; e++) {
        ofChunk.square[c][e] += Dense.product(weighted, columns[e], first, count);
      }
    }
  }

  /** Writes a sum for each run, into every {@code step}th place. */
  private void sumByRun(
      double[] values, int from, int to, int first, double[] sums, int place, int step) {
    int[] starts = design.starts();
    for (int run = from; run < to; run++) {
      sums[run * step + place] = Dense.sum(values, starts[run] - first, starts[run + 1] - first);
    }
  }
}
