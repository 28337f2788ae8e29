package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.List;

/**
 * How two answers differ in a count of style: (x_a - x_b)/(x_a + x_b + 1), divided by its root mean
 * square about zero over all votes. Not centred, so that a board at 0 is one of answers alike in
 * style.
 */
public final class StyleDifference {

  private StyleDifference() {}

  /**
   * The difference of two counts, from -1 to 1, before it is scaled.
   *
   * @param a not negative
   * @param b not negative
   */
  public static double of(double a, double b) {
    return (a - b) / (a + b + 1);
  }

  /**
   * The differences of many counts at once, each times a factor; short loops, so that a processor
   * divides several at a time.
   *
   * @param a not negative
   * @param b not negative
   */
  static void of(int[] a, int[] b, int count, double factor, double[] into) {
    double[] sums = new double[count];
    for (int i = 0; i < count; i++) {
      into[i] = (double) a[i] - b[i];
      sums[i] = (double) a[i] + b[i] + 1;
    }
    for (int i = 0; i < count; i++) {
      into[i] = into[i] / sums[i] * factor;
    }
  }

  /**
   * Divides columns by their root mean square; one that is zero everywhere stays as it is.
   *
   * @param scaled which columns
   * @param rows over how many rows of the table, from the first
   */
  public static Covariates scaled(Covariates plain, boolean[] scaled, int rows) {
    int width = plain.names().size();
    double[] squares = new double[width];
    double[] x = new double[width];
    for (int row = 0; row < rows; row++) {
      plain.read(row, x, 0);
      for (int c = 0; c < width; c++) {
        squares[c] += x[c] * x[c];
      }
    }
    double[] factors = new double[width];
    Arrays.setAll(
        factors, c -> scaled[c] && squares[c] > 0 ? 1 / StrictMath.sqrt(squares[c] / rows) : 1);
    return new Covariates() {
      @Override
      public List<String> names() {
        return plain.names();
      }

      @Override
      public void read(int row, double[] into, int at) {
        plain.read(row, into, at);
        for (int c = 0; c < width; c++) {
          into[at + c] *= factors[c];
        }
      }
    };
  }
}
