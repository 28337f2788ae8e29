package org.privatearena.rating.engine.control;

import java.util.List;

/**
 * Strengths by maximum likelihood of P(a beats b) = 1/(1 + exp(theta_b - theta_a)) (Bradley and
 * Terry 1952; Zermelo 1929), a tie and "both bad" being half a win for each side, with errors by
 * the sandwich H^-1 G H^-1 (White 1982) over independent votes.
 *
 * <p>With ties as halves this is a quasi-likelihood, whose inverse Hessian covers too much; so H is
 * the negative Hessian and G the sum over votes of the outer product of their gradients. Both are
 * blind to a constant added to all strengths. The constraint mean theta = 0 enters there: H^-1
 * stands for the pseudo-inverse on the space orthogonal to (1, ..., 1), which gives exactly the
 * covariance of theta less its mean.
 */
public final class BradleyTerry {

  private BradleyTerry() {}

  /**
   * Fits the table.
   *
   * @return strengths where they exist; otherwise which contestants can be compared with which
   * @throws IllegalStateException if the maximum exists and was not found, which is a bug
   */
  public static Fit fit(PairCounts counts) {
    List<List<Integer>> components = StrongComponents.of(counts);
    if (components.size() != 1 || counts.contestants() < 2) {
      return new Fit.NotComparable(components);
    }
    Likelihood likelihood = new Likelihood(counts);
    double[] theta = new NewtonAscent(likelihood, counts).maximum();
    double[][] inverse = new Laplacian(likelihood.information(theta)).pseudoInverse();
    return new Fit.Rated(theta, sandwich(inverse, likelihood.scoreProducts(theta)), inverse);
  }

  private static double[][] sandwich(double[][] bread, double[][] pairWeights) {
    int n = bread.length;
    double[][] covariance = new double[n][n];
    double[][] filled = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double weight = pairWeights[i][j];
        for (int k = 0; weight > 0 && k < n; k++) {
          filled[i][k] += weight * (bread[i][k] - bread[j][k]);
        }
      }
    }
    for (int a = 0; a < n; a++) {
      for (int i = 0; i < n; i++) {
        for (int b = 0; b < n; b++) {
          covariance[a][b] += bread[a][i] * filled[i][b];
        }
      }
    }
    return covariance;
  }
}
