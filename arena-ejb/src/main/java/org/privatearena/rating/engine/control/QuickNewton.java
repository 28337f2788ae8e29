package org.privatearena.rating.engine.control;

/**
 * Newton's method for Bradley-Terry without safeguards, with one exponential a contestant instead
 * of one a pair, and the Hessian left as it was while the gradient shrinks fast all the same: right
 * for all tables but the most uneven, for which it gives up so that {@link NewtonAscent} begins
 * anew.
 */
final class QuickNewton {

  private static final int MOST_STEPS = 60;
  private static final double FARTHEST = 30;

  /** Where a step leaves more of the gradient than this, the Hessian is made anew. */
  private static final double STALE = 0.1;

  private final PairScores pairs;
  private final int k;
  private final double tolerance;
  private final double[] odds;

  QuickNewton(PairScores pairs) {
    this.pairs = pairs;
    k = pairs.contestants();
    tolerance = NewtonAscent.GRADIENT_PER_VOTE * pairs.total();
    odds = new double[k];
  }

  /** The strengths as {@link NewtonAscent#maximum} gives them; null where it does not get there. */
  double[] maximum() {
    double[] theta = new double[k];
    double[] gradient = pairs.gradient(theta, odds);
    double steepness = Dense.largest(gradient);
    Laplacian hessian = new Laplacian(information());
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = Laplacian.centred(sum(theta, hessian.solve(gradient)));
      if (!(Dense.largest(next) < FARTHEST)) {
        return null;
      }
      double[] nextGradient = pairs.gradient(next, odds);
      double nextSteepness = Dense.largest(nextGradient);
      if (steepness <= tolerance && !(nextSteepness < steepness / 2)) {
        return theta;
      }
      if (!(nextSteepness < steepness)) {
        return null;
      }
      if (nextSteepness > STALE * steepness) {
        hessian = new Laplacian(information());
      }
      theta = next;
      gradient = nextGradient;
      steepness = nextSteepness;
    }
    return null;
  }

  /** The upper half of the pair weights of the negative Hessian, by the odds of the gradient. */
  private double[][] information() {
    double[] totals = pairs.totals();
    double[][] weights = new double[k][k];
    for (int i = 0; i < k; i++) {
      double mine = odds[i];
      double[] weightsOfI = weights[i];
      int row = i * k;
      for (int j = i + 1; j < k; j++) {
        double either = 1 / (mine + odds[j]);
        weightsOfI[j] = totals[row + j] * (mine * either) * (odds[j] * either);
      }
    }
    return weights;
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }
}
