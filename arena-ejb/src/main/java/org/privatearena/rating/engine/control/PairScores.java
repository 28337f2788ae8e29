package org.privatearena.rating.engine.control;

/**
 * For each pair what either contestant scored against the other, a tie and "both bad" being half a
 * win for each, in weighted votes: all that a Bradley-Terry estimate needs to know.
 */
final class PairScores {

  private final int contestants;
  private final double[] scores;
  private final double[] totals;

  private PairScores(int contestants, double[] scores, double[] totals) {
    this.contestants = contestants;
    this.scores = scores;
    this.totals = totals;
  }

  static PairScores of(Cells cells) {
    int k = cells.contestants();
    double[] weights = cells.weights();
    double[] scores = new double[k * k];
    double[] totals = new double[k * k];
    for (int i = 0; i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        int there = Cells.cell(k, i, j);
        int back = Cells.cell(k, j, i);
        double halves =
            (weights[there + 2] + weights[back + 2] + (weights[there + 3] + weights[back + 3])) / 2;
        double first = weights[there] + weights[back + 1] + halves;
        double second = weights[there + 1] + weights[back] + halves;
        scores[i * k + j] = first;
        scores[j * k + i] = second;
        totals[i * k + j] = first + second;
        totals[j * k + i] = first + second;
      }
    }
    return new PairScores(k, scores, totals);
  }

  int contestants() {
    return contestants;
  }

  /** What i scored against j, at place i * contestants + j. */
  double[] scores() {
    return scores;
  }

  /** The weight of the votes of i and j, symmetric, at the same places. */
  double[] totals() {
    return totals;
  }

  double score(int i, int j) {
    return scores[i * contestants + j];
  }

  double total(int i, int j) {
    return totals[i * contestants + j];
  }

  /**
   * The gradient of the Bradley-Terry likelihood in the strengths: the scores less what is expected
   * of them.
   *
   * @param theta small enough that its exponentials are finite
   * @param odds these exponentials, written
   */
  double[] gradient(double[] theta, double[] odds) {
    return gradient(scores, totals, theta, odds);
  }

  /**
   * The same.
   *
   * @param scores like {@link #scores}; only those of i below j are read
   * @param totals like {@link #totals}; only those of i below j are read
   */
  static double[] gradient(double[] scores, double[] totals, double[] theta, double[] odds) {
    int k = theta.length;
    for (int i = 0; i < k; i++) {
      odds[i] = StrictMath.exp(theta[i]);
    }
    double[] gradient = new double[k];
    double[] slopes = new double[k];
    for (int i = 0; i < k; i++) {
      double mine = odds[i];
      int row = i * k;
      for (int j = i + 1; j < k; j++) {
        slopes[j] = scores[row + j] - totals[row + j] * (mine / (mine + odds[j]));
        gradient[j] -= slopes[j];
      }
      gradient[i] += Dense.sum(slopes, i + 1, k);
    }
    return gradient;
  }

  /** The weight of all votes. */
  double total() {
    double twice = 0;
    for (double total : totals) {
      twice += total;
    }
    return twice / 2;
  }
}
