package org.privatearena.rating.engine.control;

/**
 * The probability of each contestant to win against each other by Bradley-Terry, from one
 * exponential a contestant; from one a pair where strengths lie so far apart that odds might not be
 * finite.
 */
final class Chances {

  private static final double FARTHEST = 300;

  private final double[] theta;
  private final double[] odds;

  Chances(double[] theta) {
    this.theta = theta;
    odds = Dense.largest(theta) < FARTHEST ? new double[theta.length] : null;
    for (int i = 0; odds != null && i < theta.length; i++) {
      odds[i] = StrictMath.exp(theta[i]);
    }
  }

  /** That of i against j; exact to the last bits, however small. */
  double of(int i, int j) {
    return odds == null ? Logistic.of(theta[i] - theta[j]) : odds[i] / (odds[i] + odds[j]);
  }
}
