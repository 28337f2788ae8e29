package org.privatearena.rating.engine.control;

/**
 * One round of a {@link RowBootstrap}: steps from the estimate of all votes to that of the drawn.
 */
final class RowRefit {

  private static final int MOST_STEPS = 20;
  private static final double CLOSE = 2e-7;

  private final Design design;
  private final double[][] root;
  private final double ridge;
  private final byte[] times;
  private final Tile tile;
  private double[] at;
  private DesignPass pass;
  private DesignSums sums;
  private DesignSums.OfChunk ofAll;
  private double last;
  private int steps;
  private boolean ended;
  private boolean found;

  /**
   * @param start the estimate of all votes: strengths, then coefficients; left unchanged
   * @param root Cholesky's factor of the negative Hessian there
   * @param times how often each vote was drawn, by place
   */
  RowRefit(Design design, double[] start, double[][] root, double ridge, byte[] times, Tile tile) {
    this.design = design;
    this.root = root;
    this.ridge = ridge;
    this.times = times;
    this.tile = tile;
    at = start;
    begin();
  }

  private void begin() {
    pass = new DesignPass(design, at, times, tile);
    sums = new DesignSums(design, false);
    ofAll = new DesignSums.OfChunk(design.columns().length);
  }

  /** Adds the votes of a tile to the gradient. */
  void take(int number) {
    if (!ended) {
      pass.take(number, DesignPass.Kind.GRADIENT, sums, ofAll);
    }
  }

  /** Steps, once all tiles have been taken. */
  void step() {
    if (ended) {
      return;
    }
    sums.add(ofAll);
    double[] gradient = sums.gradient();
    for (int c = design.contestants(); c < gradient.length; c++) {
      gradient[c] -= ridge * at[c];
    }
    double[] change = Dense.solveFactored(root, gradient);
    double[] next = at.clone();
    for (int i = 0; i < next.length; i++) {
      next[i] += change[i];
    }
    double longest = Dense.largest(change);
    // Steps shrink by about the same factor each time, so this is about how far is left to go.
    boolean close = longest < CLOSE || longest * (longest / last) < CLOSE;
    at = next;
    last = longest;
    steps++;
    ended = close || !(longest < 5) || steps == MOST_STEPS;
    found = close;
    begin();
  }

  boolean ended() {
    return ended;
  }

  /** Strengths with mean 0, then coefficients; null where no estimate was found. */
  double[] found() {
    if (!found) {
      return null;
    }
    double mean = 0;
    for (int i = 0; i < design.contestants(); i++) {
      mean += at[i] / design.contestants();
    }
    double[] centred = at.clone();
    for (int i = 0; i < design.contestants(); i++) {
      centred[i] -= mean;
    }
    return centred;
  }
}
