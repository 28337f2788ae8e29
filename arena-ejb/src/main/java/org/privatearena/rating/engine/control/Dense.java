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
    double[] factors = new double[n];
    for (int j = 0; j < n; j++) {
      double[] row = rows[j];
      for (int k = 0; k < j; k++) {
        factors[k] = -root[j][k];
      }
      addRows(row, rows, factors, 0, j, 0, j);
      row[j] = 1;
      for (int i = 0; i <= j; i++) {
        row[i] /= root[j][j];
      }
    }
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = i; k < n; k++) {
        factors[k] = rows[k][i];
      }
      addRows(inverse[i], rows, factors, i, n, 0, i + 1);
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
    double[][] columns = new double[n][n];
    double[] factors = new double[n];
    for (int k = 0; k < n; k++) {
      double[] column = columns[k];
      for (int i = k; i < n; i++) {
        column[i] = matrix[i][k];
      }
      for (int j = 0; j < k; j++) {
        factors[j] = -columns[j][k];
      }
      addRows(column, columns, factors, 0, k, k, n);
      double pivot = column[k];
      if (!(pivot > 0) || !(pivot > 1e-14 * matrix[k][k]) || Double.isInfinite(pivot)) {
        return null;
      }
      double root = StrictMath.sqrt(pivot);
      for (int i = k; i < n; i++) {
        column[i] /= root;
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
    int width = right[0].length;
    double[][] product = new double[left.length][width];
    workers.each(left.length, i -> addRows(product[i], right, left[i], 0, right.length, 0, width));
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

  /** The sum of some values, in four parts that a processor adds at the same time. */
  static double sum(double[] values, int from, int to) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int i = from;
    for (; i + 3 < to; i += 4) {
      sum0 += values[i];
      sum1 += values[i + 1];
      sum2 += values[i + 2];
      sum3 += values[i + 3];
    }
    for (; i < to; i++) {
      sum0 += values[i];
    }
    return sum0 + sum1 + (sum2 + sum3);
  }

  /** The sum of the products of the first values and those of a column from a row on. */
  static double product(double[] values, double[] column, int first, int count) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    int i = 0;
    for (; i + 3 < count; i += 4) {
      sum0 += values[i] * column[first + i];
      sum1 += values[i + 1] * column[first + i + 1];
      sum2 += values[i + 2] * column[first + i + 2];
      sum3 += values[i + 3] * column[first + i + 3];
    }
    for (; i < count; i++) {
      sum0 += values[i] * column[first + i];
    }
    return sum0 + sum1 + (sum2 + sum3);
  }

  /**
   * Adds some rows of a matrix, each times its factor. Four of them are added at once, so that the
   * sums are read and written less often.
   *
   * @param from the first column that is added
   * @param to behind the last
   */
  static void addRows(
      double[] sums,
      double[][] rows,
      double[] factors,
      int firstRow,
      int endRow,
      int from,
      int to) {
    int k = firstRow;
    for (; k + 3 < endRow; k += 4) {
      double[] row0 = rows[k];
      double[] row1 = rows[k + 1];
      double[] row2 = rows[k + 2];
      double[] row3 = rows[k + 3];
      double by0 = factors[k];
      double by1 = factors[k + 1];
      double by2 = factors[k + 2];
      double by3 = factors[k + 3];
      for (int j = from; j < to; j++) {
        sums[j] += by0 * row0[j] + by1 * row1[j] + (by2 * row2[j] + by3 * row3[j]);
      }
    }
    for (; k < endRow; k++) {
      addTo(sums, rows[k], factors[k], from, to);
    }
  }

  static void addTo(double[] sums, double[] row, double factor, int from, int to) {
    for (int j = from; j < to; j++) {
      sums[j] += factor * row[j];
    }
  }
}
