package org.privatearena.rating.engine.control;

/** The estimate of votes that were drawn anew. */
@FunctionalInterface
interface Refit {

  /**
   * Strengths with mean 0, then terms; null where these votes have no estimate.
   *
   * @param weights of the cells
   */
  double[] of(double[] weights);
}
