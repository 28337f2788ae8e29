package org.privatearena.rating.engine.control;

/** Small dense symmetric matrices: what a fit of a few hundred numbers needs of linear algebra. */
final class Dense {

  private Dense() {}

  /**
   * The inverse of a symmetric positive definite matrix, by Cholesky's factor; null where the
   * matrix is not positive definite.
   *
   * @param matrix left unchanged; only its lower half is read
   */
  static double[][] inverse(double[][] matrix) {
    double[][] root = cholesky(matrix);
    if (root == null) {
      return null;
    }
    int n = matrix.length;
    double[][] rows = new double[n][n];
    for (int j = 0; j < n; j++) {
      double[] row = rows[j];
      for (int k = 0; k < j; k++) {
        addTo(row, rows[k], -root[j][k], k + 1);
      }
      row[j] = 1;
      for (int i = 0; i <= j; i++) {
        row[i] /= root[j][j];
      }
    }
    double[][] inverse = new double[n][n];
    for (int k = 0; k < n; k++) {
      for (int i = 0; i <= k; i++) {
        addTo(inverse[i], rows[k], rows[k][i], i + 1);
      }
    }
    return mirrored(inverse);
  }

  /** x with (matrix) x = b; null where the matrix is not positive definite. */
  static double[] solve(double[][] matrix, double[] b) {
    double[][] root = cholesky(matrix);
    return root == null ? null : solveFactored(root, b);
  }

  /** The solution by a factor that {@link #cholesky} gave. */
  static double[] solveFactored(double[][] root, double[] b) {
    int n = b.length;
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      double sum = x[i];
      for (int k = 0; k < i; k++) {
        sum -= root[i][k] * x[k];
      }
      x[i] = sum / root[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      x[i] /= root[i][i];
      for (int k = 0; k < i; k++) {
        x[k] -= root[i][k] * x[i];
      }
    }
    return x;
  }

  /** The lower Cholesky factor, row by row; null where the matrix is not positive definite. */
  static double[][] cholesky(double[][] matrix) {
    int n = matrix.length;
    double[][] left = new double[n][];
    for (int i = 0; i < n; i++) {
      left[i] = matrix[i].clone();
    }
    double[][] columns = new double[n][n];
    for (int k = 0; k < n; k++) {
      double pivot = left[k][k];
      if (!(pivot > 0) || !(pivot > 1e-14 * matrix[k][k]) || Double.isInfinite(pivot)) {
        return null;
      }
      double root = StrictMath.sqrt(pivot);
      double[] column = columns[k];
      for (int i = k; i < n; i++) {
        column[i] = left[i][k] / root;
      }
      for (int i = k + 1; i < n; i++) {
        addToFrom(left[i], column, -column[i], k + 1, i + 1);
      }
    }
    double[][] rows = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k <= i; k++) {
        rows[i][k] = columns[k][i];
      }
    }
    return rows;
  }

  /** (left) (right). */
  static double[][] product(double[][] left, double[][] right, Workers workers) {
    double[][] product = new double[left.length][right[0].length];
    workers.each(
        left.length,
        i -> {
          for (int k = 0; k < right.length; k++) {
            addTo(product[i], right[k], left[i][k], right[k].length);
          }
        });
    return product;
  }

  /** The diagonal of (left) (right)'. */
  static double[] diagonal(double[][] left, double[][] right) {
    double[] diagonal = new double[left.length];
    for (int i = 0; i < left.length; i++) {
      for (int k = 0; k < left[i].length; k++) {
        diagonal[i] += left[i][k] * right[i][k];
      }
    }
    return diagonal;
  }

  /** Copies the lower half over the upper. */
  static double[][] mirrored(double[][] matrix) {
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < i; j++) {
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }

  /** The largest size of the values; not a number where one of them is none. */
  static double largest(double[] values) {
    double most = 0;
    for (double value : values) {
      double size = StrictMath.abs(value);
      if (!(size <= most)) {
        most = size;
      }
    }
    return most;
  }

  static void addTo(double[] sums, double[] row, double factor, int length) {
    addToFrom(sums, row, factor, 0, length);
  }

  private static void addToFrom(double[] sums, double[] row, double factor, int from, int to) {
    for (int j = from; j < to; j++) {
      sums[j] += factor * row[j];
    }
  }
}
