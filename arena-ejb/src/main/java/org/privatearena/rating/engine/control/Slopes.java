package org.privatearena.rating.engine.control;

/**
 * The gradient of one vote's log-likelihood by its cell of {@link Cells}: in the strength of the
 * contestant on side a, in that of the contestant on side b, and in each further parameter.
 */
final class Slopes {

  private final double[] a;
  private final double[] b;
  private final double[][] further;
  private final boolean opposite;

  Slopes(double[] a, double[] b, double[][] further) {
    this(a, b, further, false);
  }

  private Slopes(double[] a, double[] b, double[][] further, boolean opposite) {
    this.a = a;
    this.b = b;
    this.opposite = opposite;
    this.further = further;
  }

  double[] a() {
    return a;
  }

  double[] b() {
    return b;
  }

  /** Whether the second of them is always the opposite of the first. */
  boolean opposite() {
    return opposite;
  }

  double[][] further() {
    return further;
  }

  /** Those of Bradley-Terry: the score less its expectation, and its opposite. */
  static Slopes ofBradleyTerry(double[] theta) {
    int k = theta.length;
    Chances chances = new Chances(theta);
    double[] up = new double[k * k * Outcome.COUNT];
    double[] down = new double[up.length];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double p = chances.of(i, j);
        double q = chances.of(j, i);
        int cell = Cells.cell(k, i, j);
        up[cell] = q;
        up[cell + 1] = -p;
        up[cell + 2] = (q - p) / 2;
        up[cell + 3] = (q - p) / 2;
        for (int o = 0; o < Outcome.COUNT; o++) {
          down[cell + o] = -up[cell + o];
        }
      }
    }
    return new Slopes(up, down, new double[0][], true);
  }
}
