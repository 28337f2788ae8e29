package org.privatearena.rating.engine.control;

/**
 * The matrix sum over pairs of w_ij (e_i - e_j)(e_i - e_j)', factored once, solved often. Its null
 * space is the constant vectors; solutions are those with mean 0, so {@link #solve} applies its
 * pseudo-inverse.
 *
 * <p>The factor is the Cholesky (L D L') factor of the matrix without its last row and column,
 * found by eliminating one contestant after another. A pivot is computed as the sum of the weights
 * that are left instead of by subtraction (Grassmann, Taksar and Heyman 1985), so nothing ever
 * cancels and a pivot of a connected graph is positive however uneven the weights are.
 */
final class Laplacian {

  private final double[][] weights;
  private final double[] pivots;

  /**
   * Factors the matrix.
   *
   * @param pairWeights finite, not negative, connected; left unchanged; only the half above the
   *     diagonal is read
   * @throws IllegalStateException if the weights do not connect all
   */
  Laplacian(double[][] pairWeights) {
    int n = pairWeights.length;
    weights = new double[n][];
    for (int i = 0; i < n; i++) {
      weights[i] = pairWeights[i].clone();
    }
    pivots = new double[n];
    double[] shares = new double[n];
    for (int k = 0; k < n - 1; k++) {
      eliminate(k, shares);
    }
  }

  /** Adds to row k what is left of the rows above it. */
  private void eliminate(int k, double[] shares) {
    int n = pivots.length;
    double[] row = weights[k];
    for (int i = 0; i < k; i++) {
      shares[i] = weights[i][k] / pivots[i];
    }
    Dense.addRows(row, weights, shares, 0, k, k + 1, n);
    for (int j = k + 1; j < n; j++) {
      pivots[k] += row[j];
    }
    if (!(pivots[k] > 0) || Double.isInfinite(pivots[k])) {
      throw new IllegalStateException("pivot " + k + " of " + n + " is " + pivots[k]);
    }
  }

  /**
   * The x with mean 0 that solves (this) x = b.
   *
   * @param b as many numbers as contestants, with sum 0
   */
  double[] solve(double[] b) {
    int n = pivots.length;
    double[] x = b.clone();
    for (int k = 0; k < n - 1; k++) {
      x[k] /= pivots[k];
      for (int j = k + 1; j < n; j++) {
        x[j] += weights[k][j] * x[k];
      }
    }
    x[n - 1] = 0;
    for (int k = n - 2; k >= 0; k--) {
      double sum = 0;
      for (int j = k + 1; j < n; j++) {
        sum += weights[k][j] * x[j];
      }
      x[k] += sum / pivots[k];
    }
    return centred(x);
  }

  /**
   * The Moore-Penrose inverse, symmetric, with rows of mean 0. Until the means are taken out every
   * number is a sum of positive ones.
   */
  double[][] pseudoInverse() {
    int n = pivots.length;
    double[][] forward = new double[n - 1][n];
    double[][] inverse = new double[n][n];
    double[] factors = new double[n];
    for (int k = 0; k < n - 1; k++) {
      for (int i = 0; i < k; i++) {
        factors[i] = weights[i][k] / pivots[i];
      }
      Dense.addRows(forward[k], forward, factors, 0, k, 0, k);
      forward[k][k] = 1;
    }
    for (int i = 0; i < n - 1; i++) {
      for (int k = i; k < n - 1; k++) {
        factors[k] = forward[k][i] / pivots[k];
      }
      Dense.addRows(inverse[i], forward, factors, i, n - 1, 0, i + 1);
    }
    return centredOnBothSides(Dense.mirrored(inverse));
  }

  private static double[][] centredOnBothSides(double[][] matrix) {
    int n = matrix.length;
    double[] means = new double[n];
    double mean = 0;
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (double value : matrix[i]) {
        sum += value;
      }
      means[i] = sum / n;
      mean += means[i] / n;
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[i][j] = matrix[i][j] - means[i] - means[j] + mean;
      }
    }
    return Dense.mirrored(matrix);
  }

  /** The vector less its mean. */
  static double[] centred(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value;
    }
    double mean = sum / x.length;
    double[] centred = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      centred[i] = x[i] - mean;
    }
    return centred;
  }
}
