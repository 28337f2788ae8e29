package org.privatearena.rating.engine.control;

import java.util.SplittableRandom;

/**
 * Bootstrap of a {@link Contextual} fit: votes, or raters with all their votes, are drawn, and the
 * estimate follows from that of all votes by Newton's method with the Hessian left as it was there.
 */
final class RowBootstrap {

  private static final int MOST_STEPS = 20;
  private static final double CLOSE = 1e-6;
  private static final int MOST_TIMES = Byte.MAX_VALUE;

  private final Design design;
  private final double[] start;
  private final double[][] root;
  private final double ridge;
  private final int contestants;

  RowBootstrap(Design design, double[] start, double[][] root, double ridge) {
    this.design = design;
    this.start = start;
    this.root = root;
    this.ridge = ridge;
    contestants = design.contestants();
  }

  /**
   * Draws and estimates so many times.
   *
   * @param raterOf number of the rater of each vote by its place in the design; null to draw votes
   * @param raters how many raters there are
   */
  Bootstrap of(int[] raterOf, int raters, int rounds, long seed, Workers workers) {
    double[][] found = new double[rounds][];
    int parts = workers.threads();
    workers.each(
        parts,
        part -> {
          byte[] times = new byte[design.rows()];
          for (int round = part; round < rounds; round += parts) {
            draw(Bootstrap.random(seed, round), raterOf, raters, times);
            found[round] = refit(times);
          }
        });
    return Bootstrap.of(found);
  }

  private static void draw(SplittableRandom random, int[] raterOf, int raters, byte[] times) {
    int[] drawn = new int[raterOf == null ? times.length : raters];
    for (int i = 0; i < drawn.length; i++) {
      drawn[random.nextInt(drawn.length)]++;
    }
    for (int row = 0; row < times.length; row++) {
      times[row] = (byte) Math.min(MOST_TIMES, drawn[raterOf == null ? row : raterOf[row]]);
    }
  }

  private double[] refit(byte[] times) {
    double[] at = start.clone();
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] gradient = design.pass(at, Design.Pass.GRADIENT, times, Workers.CALLER).gradient();
      for (int c = contestants; c < gradient.length; c++) {
        gradient[c] -= ridge * at[c];
      }
      double[] change = Dense.solveFactored(root, gradient);
      double longest = 0;
      for (int i = 0; i < at.length; i++) {
        at[i] += change[i];
        longest = Math.max(longest, StrictMath.abs(change[i]));
      }
      if (longest < CLOSE) {
        return centred(at);
      }
      if (!(longest < 5)) {
        return null;
      }
    }
    return null;
  }

  private double[] centred(double[] at) {
    double mean = 0;
    for (int i = 0; i < contestants; i++) {
      mean += at[i] / contestants;
    }
    for (int i = 0; i < contestants; i++) {
      at[i] -= mean;
    }
    return at;
  }
}
