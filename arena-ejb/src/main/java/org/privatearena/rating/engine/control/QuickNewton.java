package org.privatearena.rating.engine.control;

/**
 * Newton's method for Bradley-Terry without safeguards, with one exponential a contestant instead
 * of one a pair: right for all tables but the most uneven, for which it gives up so that {@link
 * NewtonAscent} begins anew.
 */
final class QuickNewton {

  private static final int MOST_STEPS = 30;
  private static final double FARTHEST = 30;

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
    double[] gradient = gradient(theta);
    double steepness = Dense.largest(gradient);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = Laplacian.centred(sum(theta, new Laplacian(information()).solve(gradient)));
      if (!(Dense.largest(next) < FARTHEST)) {
        return null;
      }
      double[] nextGradient = gradient(next);
      double nextSteepness = Dense.largest(nextGradient);
      if (steepness <= tolerance && !(nextSteepness < steepness / 2)) {
        return theta;
      }
      if (!(nextSteepness < steepness)) {
        return null;
      }
      theta = next;
      gradient = nextGradient;
      steepness = nextSteepness;
    }
    return null;
  }

  /** The gradient at these strengths; their odds stay for {@link #information}. */
  private double[] gradient(double[] theta) {
    for (int i = 0; i < k; i++) {
      odds[i] = StrictMath.exp(theta[i]);
    }
    double[] gradient = new double[k];
    double[] scores = pairs.scores();
    for (int i = 0; i < k; i++) {
      double mine = odds[i];
      double sum = 0;
      for (int j = i + 1; j < k; j++) {
        double either = 1 / (mine + odds[j]);
        double slope = scores[i * k + j] * (odds[j] * either) - scores[j * k + i] * (mine * either);
        sum += slope;
        gradient[j] -= slope;
      }
      gradient[i] += sum;
    }
    return gradient;
  }

  private double[][] information() {
    double[][] weights = new double[k][k];
    double[] totals = pairs.totals();
    for (int i = 0; i < k; i++) {
      double mine = odds[i];
      for (int j = i + 1; j < k; j++) {
        double either = 1 / (mine + odds[j]);
        weights[i][j] = totals[i * k + j] * (mine * either) * (odds[j] * either);
      }
    }
    return lowerToo(weights);
  }

  private static double[][] lowerToo(double[][] upper) {
    for (int i = 0; i < upper.length; i++) {
      for (int j = 0; j < i; j++) {
        upper[i][j] = upper[j][i];
      }
    }
    return upper;
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }
}
