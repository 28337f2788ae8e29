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
    List<List<Integer>> components = StrongComponents.of(PairScores.of(Cells.of(counts)));
    if (components.size() != 1 || counts.contestants() < 2) {
      return new Fit.NotComparable(components);
    }
    Estimate estimate = estimate(Cells.of(counts), null, null);
    double[][] inverse = estimate.lever();
    double[][] meat = estimate.meat().ofVotes();
    double[][] covariance =
        Dense.product(Dense.product(inverse, meat, Workers.CALLER), inverse, Workers.CALLER);
    return new Fit.Rated(estimate.thetas(), covariance, inverse);
  }

  /**
   * The estimate where it exists.
   *
   * @param cells of contestants that are comparable, see {@link StrongComponents}
   * @param sample what was counted; null where only counts are known
   * @param scale what the weight of a vote is multiplied by, by cell; null for 1
   */
  static Estimate estimate(Cells cells, Sample sample, double[] scale) {
    PairScores pairs = PairScores.of(cells);
    double[] theta = strengths(pairs);
    double[][] inverse = new Laplacian(new Likelihood(pairs).information(theta)).pseudoInverse();
    double[] variances = new double[theta.length];
    for (int i = 0; i < variances.length; i++) {
      variances[i] = inverse[i][i];
    }
    Meat meat = new CellMeat(cells, sample, Slopes.ofBradleyTerry(theta), scale);
    return new Estimate(theta, List.of(), inverse, variances, meat);
  }

  static double[] strengths(PairScores pairs) {
    double[] theta = new QuickNewton(pairs).maximum();
    return theta == null ? new NewtonAscent(pairs).maximum() : theta;
  }
}
