package org.privatearena.rating.engine.control;

/** Sums of one pass over a {@link Design}: by run of a pair, and over all votes. */
final class DesignSums {

  final double[] slope;
  final double[] pairWeight;
  final double[] cross;
  private final OfChunk all;
  private final Design design;
  private final int contestants;
  private final int given;

  /** Sums over the votes of a chunk. */
  static final class OfChunk {

    final double[] further;
    final double[][] square;

    OfChunk(int columns) {
      further = new double[columns];
      square = new double[columns][columns];
    }
  }

  /**
   * @param products whether there is more than a gradient
   */
  DesignSums(Design design, boolean products) {
    this.design = design;
    contestants = design.contestants();
    given = design.columns().length;
    int runs = design.pairs().length;
    slope = new double[runs];
    pairWeight = new double[products ? runs : 0];
    cross = new double[products ? runs * given : 0];
    all = new OfChunk(given);
  }

  void add(OfChunk part) {
    Sample.add(part.further, all.further);
    for (int c = 0; c < given; c++) {
      Sample.add(part.square[c], all.square[c]);
    }
  }

  /** The gradient in strengths, then in coefficients. */
  double[] gradient() {
    double[] gradient = new double[contestants + design.width()];
    int[] pairs = design.pairs();
    double left = 0;
    for (int i = 0; i < pairs.length; i++) {
      gradient[pairs[i] / contestants] += slope[i];
      gradient[pairs[i] % contestants] -= slope[i];
      left += slope[i];
    }
    System.arraycopy(all.further, 0, gradient, contestants, given);
    if (design.position()) {
      gradient[contestants + given] = left;
    }
    return gradient;
  }

  /** The sum over votes of weight (e_a - e_b, x)(e_a - e_b, x)'. */
  double[][] matrix() {
    int size = contestants + design.width();
    double[][] matrix = new double[size][size];
    double[] last = matrix[size - 1];
    int[] pairs = design.pairs();
    for (int i = 0; i < pairs.length; i++) {
      int a = pairs[i] / contestants;
      int b = pairs[i] % contestants;
      double weight = pairWeight[i];
      matrix[a][a] += weight;
      matrix[b][b] += weight;
      matrix[Math.max(a, b)][Math.min(a, b)] -= weight;
      for (int c = 0; c < given; c++) {
        matrix[contestants + c][a] += cross[i * given + c];
        matrix[contestants + c][b] -= cross[i * given + c];
      }
      if (design.position()) {
        last[a] += weight;
        last[b] -= weight;
        for (int c = 0; c < given; c++) {
          last[contestants + c] += cross[i * given + c];
        }
        last[size - 1] += weight;
      }
    }
    for (int c = 0; c < given; c++) {
      System.arraycopy(all.square[c], 0, matrix[contestants + c], contestants, c + 1);
    }
    return Dense.mirrored(matrix);
  }
}
