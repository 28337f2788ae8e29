package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * A function of three numbers, the strengths theta of the contestants on sides a and b and the tie
 * parameter eta, at one point: its value, gradient and Hessian, added up from simple parts. Logs of
 * probabilities of all tie models are sums of such parts.
 */
final class PairCurve {

  private static final int MOST_TERMS = 8;

  private final double[] point = new double[3];
  private final double[] slopes = new double[3];
  private final double[][] bends = new double[3][3];
  private final double[] shares = new double[MOST_TERMS];
  private final double[] means = new double[3];
  private double value;

  /**
   * Goes to a point; the function is zero again.
   *
   * @param eta negative infinity where a log of a sum is to leave out what it multiplies
   */
  void at(double a, double b, double eta) {
    point[0] = a;
    point[1] = b;
    point[2] = eta;
    value = 0;
    Arrays.fill(slopes, 0);
    for (double[] row : bends) {
      Arrays.fill(row, 0);
    }
  }

  double value() {
    return value;
  }

  /** The derivative in a (0), b (1) or eta (2). */
  double slope(int i) {
    return slopes[i];
  }

  /** The second derivative, for j not above i. */
  double bend(int i, int j) {
    return bends[i][j];
  }

  /** Adds weight (c0 a + c1 b + c2 eta). */
  void addLinear(double weight, double[] c) {
    for (int i = 0; i < 3; i++) {
      if (c[i] != 0) {
        value += weight * c[i] * point[i];
        slopes[i] += weight * c[i];
      }
    }
  }

  /**
   * Adds weight ln(sum of exp(c0 a + c1 b + c2 eta + c3)).
   *
   * @param terms a row of c0 to c3 for each exponential, at most 8
   */
  void addLogSum(double weight, double[][] terms) {
    double most = exponents(terms);
    double sum = 0;
    for (int t = 0; t < terms.length; t++) {
      shares[t] = StrictMath.exp(shares[t] - most);
      sum += shares[t];
    }
    value += weight * (most + StrictMath.log(sum));
    Arrays.fill(means, 0);
    for (int t = 0; t < terms.length; t++) {
      double share = shares[t] / sum;
      double[] c = terms[t];
      for (int i = 0; i < 3; i++) {
        double part = share * c[i];
        means[i] += part;
        for (int j = 0; j <= i; j++) {
          bends[i][j] += weight * part * c[j];
        }
      }
    }
    for (int i = 0; i < 3; i++) {
      slopes[i] += weight * means[i];
      for (int j = 0; j <= i; j++) {
        bends[i][j] -= weight * means[i] * means[j];
      }
    }
  }

  /** Puts the exponents where the shares will stand, and gives the largest. */
  private double exponents(double[][] terms) {
    double most = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < terms.length; t++) {
      double[] c = terms[t];
      double ofEta = c[2] == 0 ? 0 : c[2] * point[2];
      shares[t] = c[0] * point[0] + c[1] * point[1] + ofEta + c[3];
      most = Math.max(most, shares[t]);
    }
    return most;
  }

  /** Adds weight ln(exp(multiple eta) - 1), for eta above 0. */
  void addOpening(double weight, double multiple) {
    double rest = -StrictMath.expm1(-multiple * point[2]);
    value += weight * (multiple * point[2] + StrictMath.log(rest));
    slopes[2] += weight * multiple / rest;
    bends[2][2] -= weight * multiple * multiple * (1 - rest) / (rest * rest);
  }
}
