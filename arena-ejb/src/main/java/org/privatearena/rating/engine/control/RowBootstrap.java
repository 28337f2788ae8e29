package org.privatearena.rating.engine.control;

import java.util.SplittableRandom;

/**
 * Bootstrap of a {@link Contextual} fit: votes, or raters with all their votes, are drawn, and the
 * estimate follows from that of all votes by Newton's method with the Hessian left as it was there.
 *
 * <p>A thread makes some rounds together, tile by tile, so that the votes come from memory once for
 * all of them, and what is common to their first steps is computed once.
 */
final class RowBootstrap {

  private static final int TOGETHER = 8;

  private final Design design;
  private final double[] start;
  private final double[][] root;
  private final double ridge;

  RowBootstrap(Design design, double[] start, double[][] root, double ridge) {
    this.design = design;
    this.start = start;
    this.root = root;
    this.ridge = ridge;
  }

  /**
   * Draws and estimates so many times.
   *
   * @param raterOf number of the rater of each vote by its place in the design; null to draw votes
   * @param raters how many raters there are
   */
  Bootstrap of(int[] raterOf, int raters, int rounds, long seed, Workers workers) {
    double[][] found = new double[rounds][];
    int together = Math.max(1, Math.min(TOGETHER, rounds / workers.threads()));
    workers.each(
        (rounds + together - 1) / together,
        part -> {
          int first = part * together;
          RowRefit[] refits = new RowRefit[Math.min(together, rounds - first)];
          Tile tile = new Tile(design);
          for (int i = 0; i < refits.length; i++) {
            byte[] times = new byte[design.rows()];
            draw(Bootstrap.random(seed, first + i), raterOf, raters, times);
            refits[i] = new RowRefit(design, start, root, ridge, times, tile);
          }
          while (!ended(refits)) {
            step(refits);
          }
          for (int i = 0; i < refits.length; i++) {
            found[first + i] = refits[i].found();
          }
        });
    return Bootstrap.of(found);
  }

  private static void draw(SplittableRandom random, int[] raterOf, int raters, byte[] times) {
    if (raterOf == null) {
      EvenDraw.draw(random, times);
      return;
    }
    byte[] drawn = new byte[raters];
    EvenDraw.draw(random, drawn);
    for (int row = 0; row < times.length; row++) {
      times[row] = drawn[raterOf[row]];
    }
  }

  private static boolean ended(RowRefit[] refits) {
    for (RowRefit refit : refits) {
      if (!refit.ended()) {
        return false;
      }
    }
    return true;
  }

  private void step(RowRefit[] refits) {
    for (int tile = 0; tile < design.tiles(); tile++) {
      for (RowRefit refit : refits) {
        refit.take(tile);
      }
    }
    for (RowRefit refit : refits) {
      refit.step();
    }
  }
}
