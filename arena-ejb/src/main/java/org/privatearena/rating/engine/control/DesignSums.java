package org.privatearena.rating.engine.control;

/** Sums of one pass over a {@link Design}: by pair, and over all votes. */
final class DesignSums {

  final double[] slope;
  final double[] pairWeight;
  final double[] cross;
  final double[] further;
  final double[][] square;
  private final int contestants;
  private final int width;
  private final int[] pairs;

  DesignSums(int contestants, int width, int[] pairs) {
    this.contestants = contestants;
    this.width = width;
    this.pairs = pairs;
    slope = new double[pairs.length];
    pairWeight = new double[pairs.length];
    cross = new double[pairs.length * width];
    further = new double[width];
    square = new double[width][width];
  }

  /** The gradient in strengths, then in coefficients. */
  double[] gradient() {
    double[] gradient = new double[contestants + width];
    for (int i = 0; i < pairs.length; i++) {
      gradient[pairs[i] / contestants] += slope[i];
      gradient[pairs[i] % contestants] -= slope[i];
    }
    System.arraycopy(further, 0, gradient, contestants, width);
    return gradient;
  }

  /** The sum over votes of weight (e_a - e_b, x)(e_a - e_b, x)'. */
  double[][] matrix() {
    double[][] matrix = new double[contestants + width][contestants + width];
    for (int i = 0; i < pairs.length; i++) {
      int a = pairs[i] / contestants;
      int b = pairs[i] % contestants;
      matrix[a][a] += pairWeight[i];
      matrix[b][b] += pairWeight[i];
      matrix[Math.max(a, b)][Math.min(a, b)] -= pairWeight[i];
      for (int c = 0; c < width; c++) {
        matrix[contestants + c][a] += cross[i * width + c];
        matrix[contestants + c][b] -= cross[i * width + c];
      }
    }
    for (int c = 0; c < width; c++) {
      System.arraycopy(square[c], 0, matrix[contestants + c], contestants, c + 1);
    }
    return Dense.mirrored(matrix);
  }
}
