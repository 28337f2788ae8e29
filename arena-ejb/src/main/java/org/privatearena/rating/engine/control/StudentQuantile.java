package org.privatearena.rating.engine.control;

/**
 * Quantiles of Student's t distribution with any number of degrees of freedom, whole or not, by
 * bisection and Newton's method on the distribution function; relative error below 1e-9.
 */
final class StudentQuantile {

  private static final int STEPS = 200;

  private StudentQuantile() {}

  /**
   * How many standard errors to each side hold the given share of the distribution.
   *
   * @param confidence above 0 and below 1
   * @param degrees of freedom, above 0; infinite for the normal distribution
   */
  static double twoSided(double confidence, double degrees) {
    if (!(degrees > 0)) {
      throw new IllegalArgumentException("degrees of freedom must be positive: " + degrees);
    }
    double normal = NormalQuantile.twoSided(confidence);
    if (degrees > 1e9) {
      return normal;
    }
    double tail = 1 - confidence;
    double low = 0;
    double high = normal;
    while (twoTails(high, degrees) > tail) {
      low = high;
      high *= 2;
    }
    for (int step = 0; step < STEPS && high - low > 1e-13 * high; step++) {
      double middle = (low + high) / 2;
      if (twoTails(middle, degrees) > tail) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The probability of a value outside (-t, t): I_x(v/2, 1/2) with x = v/(v + t^2). */
  static double twoTails(double t, double degrees) {
    return BetaDistribution.of(degrees / (degrees + t * t), degrees / 2, 0.5);
  }
}
