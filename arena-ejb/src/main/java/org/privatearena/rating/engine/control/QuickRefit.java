package org.privatearena.rating.engine.control;

import java.util.stream.IntStream;

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
  private final int[] firsts;
  private final int[] seconds;

  /**
   * @param cells what the estimate was made of
   * @param estimate by Bradley-Terry
   */
  QuickRefit(Cells cells, Estimate estimate) {
    k = cells.contestants();
    start = estimate.thetas();
    inverse = estimate.lever();
    int[] met =
        IntStream.range(0, k * k)
            .filter(pair -> pair / k < pair % k && met(cells, pair / k, pair % k))
            .toArray();
    firsts = IntStream.of(met).map(pair -> pair / k).toArray();
    seconds = IntStream.of(met).map(pair -> pair % k).toArray();
  }

  private static boolean met(Cells cells, int i, int j) {
    int there = Cells.cell(cells.contestants(), i, j);
    int back = Cells.cell(cells.contestants(), j, i);
    double sum = 0;
    for (int o = 0; o < Outcome.COUNT; o++) {
      sum += cells.weights()[there + o] + cells.weights()[back + o];
    }
    return sum > 0;
  }

  @Override
  public double[] of(double[] weights) {
    double[] scores = new double[firsts.length];
    double[] totals = new double[firsts.length];
    for (int i = 0; i < firsts.length; i++) {
      int there = Cells.cell(k, firsts[i], seconds[i]);
      int back = Cells.cell(k, seconds[i], firsts[i]);
      double halves =
          weights[there + 2] + weights[back + 2] + (weights[there + 3] + weights[back + 3]);
      scores[i] = weights[there] + weights[back + 1] + halves / 2;
      totals[i] = scores[i] + weights[there + 1] + weights[back] + halves / 2;
    }
    double[] theta = start.clone();
    for (int step = 0; step < MOST_STEPS; step++) {
      double longest = step(theta, scores, totals);
      if (longest < CLOSE) {
        return Laplacian.centred(theta);
      }
      if (!(longest < 5)) {
        break;
      }
    }
    return fromTheBeginning(weights);
  }

  private double step(double[] theta, double[] scores, double[] totals) {
    double[] odds = new double[k];
    for (int i = 0; i < k; i++) {
      odds[i] = StrictMath.exp(theta[i]);
    }
    double[] gradient = new double[k];
    for (int i = 0; i < scores.length; i++) {
      double mine = odds[firsts[i]];
      double slope = scores[i] - totals[i] * (mine / (mine + odds[seconds[i]]));
      gradient[firsts[i]] += slope;
      gradient[seconds[i]] -= slope;
    }
    double[] change = new double[k];
    for (int i = 0; i < k; i++) {
      Dense.addTo(change, inverse[i], gradient[i], 0, k);
    }
    double longest = 0;
    for (int i = 0; i < k; i++) {
      theta[i] += change[i];
      double length = StrictMath.abs(change[i]);
      if (!(length <= longest)) {
        longest = length;
      }
    }
    return longest;
  }

  private double[] fromTheBeginning(double[] weights) {
    PairScores pairs = PairScores.of(new Cells(k, new long[weights.length], weights, weights));
    if (StrongComponents.of(pairs).size() > 1) {
      return null;
    }
    return BradleyTerry.strengths(pairs);
  }
}
