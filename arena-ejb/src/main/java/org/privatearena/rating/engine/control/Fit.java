package org.privatearena.rating.engine.control;

import java.util.List;

/**
 * What a table of votes says about the strengths of its contestants: numbers, or that it cannot.
 */
public sealed interface Fit {

  /**
   * The maximum of the likelihood is not at finite strengths, or there are fewer than two
   * contestants.
   *
   * @param components the contestants' indexes in groups that can be compared among themselves,
   *     each ascending, ordered by their first member; together they hold every contestant once
   */
  record NotComparable(List<List<Integer>> components) implements Fit {

    public NotComparable {
      components = components.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Finite strengths with their errors. Strengths are in natural logarithms of odds: a beats b with
   * probability 1/(1 + exp(theta_b - theta_a)). Immutable.
   */
  final class Rated implements Fit {

    /** Points on the shown scale for one unit of theta. */
    public static final double POINTS = 400 / StrictMath.log(10);

    private final double[] theta;
    private final double[][] covariance;
    private final double[][] modelCovariance;

    Rated(double[] theta, double[][] covariance, double[][] modelCovariance) {
      this.theta = theta;
      this.covariance = covariance;
      this.modelCovariance = modelCovariance;
    }

    /** How many contestants, at least 2. */
    public int contestants() {
      return theta.length;
    }

    /** The strength, with mean 0 over the contestants. */
    public double theta(int contestant) {
      return theta[contestant];
    }

    /** The strength on the shown scale: 1000 + 400/ln(10) theta. */
    public double rating(int contestant) {
      return 1000 + POINTS * theta[contestant];
    }

    /**
     * The standard error of a strength less the mean of all, in units of theta, from the sandwich;
     * 0 where the votes do not vary, which is no evidence of certainty (see {@link #varies}).
     */
    public double standardError(int contestant) {
      return StrictMath.sqrt(StrictMath.max(0, covariance[contestant][contestant]));
    }

    /**
     * The standard error of the difference of two strengths, in units of theta, from the sandwich.
     * Statements on a pair rest on this, not on whether two intervals overlap.
     */
    public double differenceError(int one, int other) {
      return differenceError(covariance, one, other);
    }

    /**
     * Whether the votes vary enough to tell an error for this contestant. They do not where, for
     * instance, all are ties: then every residual is zero, and so is the sandwich.
     */
    public boolean varies(int contestant) {
      return covariance[contestant][contestant] > 1e-12 * modelCovariance[contestant][contestant];
    }

    /** The error by the inverse Hessian, right without ties only; for comparison, never shown. */
    double modelDifferenceError(int one, int other) {
      return differenceError(modelCovariance, one, other);
    }

    private static double differenceError(double[][] covariance, int i, int j) {
      double variance = covariance[i][i] + covariance[j][j] - 2 * covariance[i][j];
      return StrictMath.sqrt(StrictMath.max(0, variance));
    }
  }
}
