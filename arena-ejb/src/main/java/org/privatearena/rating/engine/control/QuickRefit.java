package org.privatearena.rating.engine.control;

/**
 * Bradley-Terry on votes drawn anew, from the estimate of all votes by Newton's method with the
 * Hessian left as it was there: a step costs a multiplication, and the Hessian has hardly changed.
 * Where this does not converge soon the estimate is made from the beginning.
 */
final class QuickRefit implements Refit {

  private static final int MOST_STEPS = 12;
  private static final double CLOSE = 1e-8;

  private final int k;
  private final double[] start;
  private final double[][] inverse;
  private final boolean folded;

  /**
   * @param estimate by Bradley-Terry
   * @param folded whether all that is drawn are cells of a contestant below that on side b
   */
  QuickRefit(Estimate estimate, boolean folded) {
    this.folded = folded;
    k = estimate.contestants();
    start = estimate.thetas();
    inverse = estimate.lever();
  }

  @Override
  public double[] of(double[] weights) {
    double[] scores = new double[k * k];
    double[] totals = new double[k * k];
    for (int i = 0; i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        int cell = Cells.cell(k, i, j);
        double half = (weights[cell + 2] + weights[cell + 3]) / 2;
        double won = weights[cell] + half;
        double lost = weights[cell + 1] + half;
        if (!folded) {
          int back = Cells.cell(k, j, i);
          double halfBack = (weights[back + 2] + weights[back + 3]) / 2;
          won += weights[back + 1] + halfBack;
          lost += weights[back] + halfBack;
        }
        scores[i * k + j] = won;
        totals[i * k + j] = won + lost;
      }
    }
    double[] theta = start.clone();
    double[] odds = new double[k];
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] gradient = PairScores.gradient(scores, totals, theta, odds);
      double[] change = new double[k];
      Dense.addRows(change, inverse, gradient, 0, k, 0, k);
      for (int i = 0; i < k; i++) {
        theta[i] += change[i];
      }
      double longest = Dense.largest(change);
      if (longest < CLOSE) {
        return Laplacian.centred(theta);
      }
      if (!(longest < 5)) {
        break;
      }
    }
    return fromTheBeginning(weights);
  }

  private double[] fromTheBeginning(double[] weights) {
    PairScores pairs = PairScores.of(new Cells(k, new long[weights.length], weights, weights));
    return StrongComponents.of(pairs).size() > 1 ? null : BradleyTerry.strengths(pairs);
  }
}
