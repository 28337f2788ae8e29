package org.privatearena.rating.engine.control;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Votes drawn from strengths that are known, with raters and styles. */
final class Simulated {

  final VoteTable table = new VoteTable();
  final int contestants;
  final double[][] style;
  private final double[] theta;
  private final double[] beta;
  private final double position;

  Simulated(
      SplittableRandom random,
      int contestants,
      int votes,
      int raters,
      double[] beta,
      double position) {
    this.contestants = contestants;
    this.beta = beta;
    this.position = position;
    theta = new double[contestants];
    for (int i = 0; i < contestants; i++) {
      theta[i] = 2.0 * i / Math.max(1, contestants - 1) - 1;
    }
    style = new double[votes][beta.length];
    for (int row = 0; row < votes; row++) {
      int a = random.nextInt(contestants);
      int b = (a + 1 + random.nextInt(contestants - 1)) % contestants;
      double d = theta[a] - theta[b] + position;
      for (int c = 0; c < beta.length; c++) {
        style[row][c] = random.nextDouble() * 2 - 1 + 0.6 * (theta[a] - theta[b]);
        d += beta[c] * style[row][c];
      }
      boolean won = random.nextDouble() < 1 / (1 + Math.exp(-d));
      table.add(
          a,
          b,
          won ? Outcome.A_BETTER : Outcome.B_BETTER,
          raters == 0 ? VoteTable.NO_RATER : random.nextInt(raters));
    }
  }

  double theta(int i) {
    return theta[i];
  }

  Sample sample() {
    return Sample.of(table, contestants);
  }

  Covariates covariates() {
    List<String> names = IntStream.range(0, beta.length).mapToObj(c -> "x" + c).toList();
    return new Covariates() {
      @Override
      public List<String> names() {
        return names;
      }

      @Override
      public void read(int row, double[] into, int at) {
        System.arraycopy(style[row], 0, into, at, beta.length);
      }
    };
  }

  double beta(int c) {
    return beta[c];
  }

  double position() {
    return position;
  }
}
