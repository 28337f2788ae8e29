package org.privatearena.rating.engine.control;

/**
 * The Bradley-Terry log-likelihood of a table of counts, as a function of the strengths theta, with
 * what Newton's method needs of it.
 *
 * <p>For one pair with d = theta_i - theta_j, p = 1/(1 + exp(-d)) and q = 1 - p: the value is s_ij
 * ln p + s_ji ln q with the scores s; the gradient is s_ij q - s_ji p for i and its opposite for j;
 * the negative Hessian is n_ij p q (e_i - e_j)(e_i - e_j)'.
 *
 * <p>exp and log1p are StrictMath's, so that every machine finds the same digits.
 */
final class Likelihood {

  private final PairScores pairs;
  private final int n;

  Likelihood(PairScores pairs) {
    this.pairs = pairs;
    n = pairs.contestants();
  }

  double value(double[] theta) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double score = pairs.score(i, j);
        if (score > 0) {
          sum += score * Logistic.logOf(theta[i] - theta[j]);
        }
      }
    }
    return sum;
  }

  double[] gradient(double[] theta) {
    double[] gradient = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double d = theta[i] - theta[j];
        double slope = pairs.score(i, j) * Logistic.of(-d) - pairs.score(j, i) * Logistic.of(d);
        gradient[i] += slope;
        gradient[j] -= slope;
      }
    }
    return gradient;
  }

  /** The pair weights of the negative Hessian, a {@link Laplacian}. */
  double[][] information(double[] theta) {
    Chances chances = new Chances(theta);
    double[][] weights = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        weights[i][j] = pairs.total(i, j) * chances.of(i, j) * chances.of(j, i);
        weights[j][i] = weights[i][j];
      }
    }
    return weights;
  }

  /**
   * The pair weights of the negative Hessian of the quadratic function that touches the likelihood
   * at theta and lies below it everywhere else: n tanh(d/2)/(2d), after Jaakkola and Jordan 2000,
   * Bayesian parameter estimation via variational methods.
   */
  double[][] bound(double[] theta) {
    double[][] weights = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double half = (theta[i] - theta[j]) / 2;
        double ratio = StrictMath.abs(half) < 1e-6 ? 1 : StrictMath.tanh(half) / half;
        weights[i][j] = pairs.total(i, j) * ratio / 4;
      }
    }
    return weights;
  }
}
