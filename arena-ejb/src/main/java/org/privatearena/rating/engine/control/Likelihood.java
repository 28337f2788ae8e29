package org.privatearena.rating.engine.control;

/**
 * The Bradley-Terry log-likelihood of a table of counts, as a function of the strengths theta, with
 * what Newton's method and the sandwich need of it.
 *
 * <p>For one pair with d = theta_i - theta_j, p = 1/(1 + exp(-d)) and q = 1 - p: the value is s_ij
 * ln p + s_ji ln q with the scores s; the gradient is s_ij q - s_ji p for i and its opposite for j;
 * the negative Hessian is n_ij p q (e_i - e_j)(e_i - e_j)'. A single vote with score y contributes
 * the gradient (y - p)(e_i - e_j), so the sum of the outer products over all votes of a pair is
 * (wins_ij q^2 + wins_ji p^2 + halves (1/2 - p)^2)(e_i - e_j)(e_i - e_j)': the counts suffice.
 *
 * <p>exp and log1p are StrictMath's, so that every machine finds the same digits.
 */
final class Likelihood {

  private final PairCounts counts;
  private final int n;

  Likelihood(PairCounts counts) {
    this.counts = counts;
    n = counts.contestants();
  }

  double value(double[] theta) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double score = counts.score(i, j);
        if (score > 0) {
          sum += score * logOfProbability(theta[i] - theta[j]);
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
        double slope = counts.score(i, j) * probability(-d) - counts.score(j, i) * probability(d);
        gradient[i] += slope;
        gradient[j] -= slope;
      }
    }
    return gradient;
  }

  /** The pair weights of the negative Hessian, a {@link Laplacian}. */
  double[][] information(double[] theta) {
    return pairWeights((i, j, p, q) -> counts.battles(i, j) * p * q, theta);
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
        weights[i][j] = counts.battles(i, j) * ratio / 4;
      }
    }
    return weights;
  }

  /** The pair weights of the sum over votes of the outer product of their gradients. */
  double[][] scoreProducts(double[] theta) {
    return pairWeights(
        (i, j, p, q) -> {
          double halves = counts.ties(i, j) + counts.bothBad(i, j);
          double tie = (q - p) / 2;
          return counts.wins(i, j) * q * q + counts.wins(j, i) * p * p + halves * tie * tie;
        },
        theta);
  }

  private interface PairWeight {
    double of(int i, int j, double p, double q);
  }

  private double[][] pairWeights(PairWeight weight, double[] theta) {
    double[][] weights = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double d = theta[i] - theta[j];
        weights[i][j] = weight.of(i, j, probability(d), probability(-d));
        weights[j][i] = weights[i][j];
      }
    }
    return weights;
  }

  private static double probability(double d) {
    double odds = StrictMath.exp(-StrictMath.abs(d));
    return (d < 0 ? odds : 1) / (1 + odds);
  }

  private static double logOfProbability(double d) {
    return StrictMath.min(d, 0) - StrictMath.log1p(StrictMath.exp(-StrictMath.abs(d)));
  }
}
