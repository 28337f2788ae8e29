package org.privatearena.rating.engine.control;

/**
 * How surprising a vote is, as evidence against its rater. p is the probability of an outcome at
 * most as likely as the one given, and e = 1/(2 sqrt(p)) (a calibrator of p-values: its integral
 * from 0 to 1 is 1; Vovk and Wang 2021). If the rater votes as the model says, the mean of e is at
 * most 1, so the running product is an e-process, and ever exceeds 100 with probability 1/100 at
 * most (Ville 1939).
 *
 * <p>The product of 1/(2p), which public arenas have used, is none: the integral of 1/(2p) is
 * infinite, and with ties the mean of 1/(2p) is above 1 for honest raters, whose products grow
 * without bound.
 */
final class Surprise {

  /** Outcomes whose probabilities differ by less are as likely. */
  private static final double EQUAL = 1e-9;

  private Surprise() {}

  /** p, above 0 and up to 1, of the outcome at this place. */
  static double p(double[] probabilities, int outcome) {
    double most = probabilities[outcome] * (1 + EQUAL);
    double sum = 0;
    for (double probability : probabilities) {
      if (probability <= most) {
        sum += probability;
      }
    }
    return Math.max(Double.MIN_NORMAL, Math.min(1, sum));
  }

  /** ln e. */
  static double logE(double p) {
    return -StrictMath.log(2) - StrictMath.log(p) / 2;
  }
}
