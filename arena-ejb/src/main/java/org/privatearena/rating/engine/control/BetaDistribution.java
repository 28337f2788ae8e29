package org.privatearena.rating.engine.control;

/** The regularized incomplete beta function I_x(a, b), by its continued fraction. */
final class BetaDistribution {

  private static final int MOST_TERMS = 100_000;
  private static final double SMALLEST = 1e-300;
  private static final double[] LANCZOS = {
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
    12.507343278686905, -0.13857109526572012, 9.984369578019572e-06, 1.5056327351493116e-07
  };

  private BetaDistribution() {}

  /**
   * The probability that a beta-distributed value is at most x.
   *
   * @param x from 0 to 1
   * @param a above 0
   * @param b above 0
   */
  static double of(double x, double a, double b) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    double front =
        StrictMath.exp(
            logGamma(a + b)
                - logGamma(a)
                - logGamma(b)
                + a * StrictMath.log(x)
                + b * StrictMath.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(x, a, b) / a
        : 1 - front * fraction(1 - x, b, a) / b;
  }

  /** Evaluated by the method of Lentz (1976). */
  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / away(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m < MOST_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / away(1 + even * d);
      c = away(1 + even / c);
      value *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / away(1 + odd * d);
      c = away(1 + odd / c);
      double factor = d * c;
      value *= factor;
      if (StrictMath.abs(factor - 1) < 1e-15) {
        break;
      }
    }
    return value;
  }

  private static double away(double value) {
    return StrictMath.abs(value) < SMALLEST ? SMALLEST : value;
  }

  /** Logarithm of the gamma function of a positive number (Lanczos 1964). */
  static double logGamma(double x) {
    if (x < 0.5) {
      return StrictMath.log(Math.PI / StrictMath.sin(Math.PI * x)) - logGamma(1 - x);
    }
    double y = x - 1;
    double sum = 0.9999999999998099;
    for (int i = 0; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (y + i + 1);
    }
    double t = y + LANCZOS.length - 0.5;
    return 0.5 * StrictMath.log(2 * Math.PI)
        + (y + 0.5) * StrictMath.log(t)
        - t
        + StrictMath.log(sum);
  }
}
