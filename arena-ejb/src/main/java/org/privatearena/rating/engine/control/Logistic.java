package org.privatearena.rating.engine.control;

/** The logistic function, exact to the last bits at both ends, the same on every machine. */
final class Logistic {

  private Logistic() {}

  /** 1/(1 + exp(-d)). */
  static double of(double d) {
    double odds = StrictMath.exp(-StrictMath.abs(d));
    return (d < 0 ? odds : 1) / (1 + odds);
  }

  /** ln(1/(1 + exp(-d))). */
  static double logOf(double d) {
    return StrictMath.min(d, 0) - StrictMath.log1p(StrictMath.exp(-StrictMath.abs(d)));
  }
}
