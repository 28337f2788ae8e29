package org.privatearena.rating.engine.control;

import java.util.SplittableRandom;

/**
 * Numbers of successes in n trials, drawn exactly: by inversion where fewer than 10 are expected
 * (BINV of Kachitvichyanukul and Schmeiser 1988), otherwise by transformed rejection (BTRS of
 * Hormann 1993, The generation of binomial random variates). StrictMath makes the same draws
 * everywhere.
 */
final class Binomial {

  private static final double FEW = 10;

  /** Up to so many trials a power is made by products, several times faster and as exact. */
  private static final long SHORT = 256;

  /** ln(i!) - (i + 1/2) ln(i + 1) + (i + 1) - ln(2 pi)/2 for i below 10. */
  private static final double[] STIRLING_REST = {
    0.08106146679532726,
    0.04134069595540929,
    0.02767792568499834,
    0.02079067210376509,
    0.01664469118982119,
    0.01387612882307075,
    0.01189670994589177,
    0.01041126526197209,
    0.009255462182712733,
    0.00833056343336287
  };

  private Binomial() {}

  /**
   * Draws.
   *
   * @param n trials, 0 or more
   * @param p of a success, 0 to 1
   */
  static long draw(long n, double p, SplittableRandom random) {
    if (n <= 0 || !(p > 0)) {
      return 0;
    }
    if (p > 0.5) {
      return n - draw(n, 1 - p, random);
    }
    return n * p < FEW ? inverted(n, p, random) : rejected(n, p, random);
  }

  private static long inverted(long n, double p, SplittableRandom random) {
    double odds = p / (1 - p);
    double first = n <= SHORT ? power(1 - p, n) : StrictMath.exp(n * StrictMath.log1p(-p));
    while (true) {
      double u = random.nextDouble();
      double probability = first;
      for (long k = 0; k <= n && k < 200; k++) {
        if (u < probability) {
          return k;
        }
        u -= probability;
        probability *= odds * (n - k) / (k + 1);
      }
    }
  }

  private static double power(double base, long exponent) {
    double power = 1;
    double square = base;
    for (long left = exponent; left > 0; left >>= 1) {
      power *= (left & 1) == 1 ? square : 1;
      square *= square;
    }
    return power;
  }

  private static long rejected(long n, double p, SplittableRandom random) {
    double spread = StrictMath.sqrt(n * p * (1 - p));
    double b = 1.15 + 2.53 * spread;
    double a = -0.0873 + 0.0248 * b + 0.01 * p;
    double c = n * p + 0.5;
    double accepted = 0.92 - 4.2 / b;
    double alpha = (2.83 + 5.1 / b) * spread;
    double mode = StrictMath.floor((n + 1) * p);
    while (true) {
      double u = random.nextDouble() - 0.5;
      double v = random.nextDouble();
      double us = 0.5 - StrictMath.abs(u);
      double k = StrictMath.floor((2 * a / us + b) * u + c);
      if (us >= 0.07 && v <= accepted) {
        return (long) k;
      }
      if (!(k >= 0 && k <= n)) {
        continue;
      }
      double bound = StrictMath.log(v * alpha / (a / (us * us) + b));
      if (bound <= logRatio(n, p, mode, k)) {
        return (long) k;
      }
    }
  }

  /** ln of the probability of k over that of the mode m, without differences of large numbers. */
  private static double logRatio(long n, double p, double m, double k) {
    double odds = p / (1 - p);
    return (m + 0.5) * StrictMath.log((m + 1) / (odds * (n - m + 1)))
        + (n + 1) * StrictMath.log((n - m + 1) / (n - k + 1))
        + (k + 0.5) * StrictMath.log(odds * (n - k + 1) / (k + 1))
        + stirlingRest(m)
        + stirlingRest(n - m)
        - stirlingRest(k)
        - stirlingRest(n - k);
  }

  private static double stirlingRest(double i) {
    if (i < STIRLING_REST.length) {
      return STIRLING_REST[(int) i];
    }
    double square = (i + 1) * (i + 1);
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / (i + 1);
  }
}
