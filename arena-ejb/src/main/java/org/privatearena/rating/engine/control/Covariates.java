package org.privatearena.rating.engine.control;

import java.util.List;

/** What is known of each vote's two answers besides their models, as differences a less b. */
public interface Covariates {

  /** What they are called, in order. */
  List<String> names();

  /**
   * Writes the numbers of one vote; the same whenever it is asked, by any thread.
   *
   * @param into written from {@code at} on, as many as there are names; finite
   */
  void read(int row, double[] into, int at);

  /**
   * Writes the numbers of votes whose rows follow each other, all in one block of 65,536 rows of
   * the table. What it writes for a vote that takes no part does not matter.
   *
   * @param into by covariate and then by vote, the first at 0
   */
  default void read(int first, int rows, double[][] into) {
    double[] x = new double[names().size()];
    for (int i = 0; i < rows; i++) {
      read(first + i, x, 0);
      for (int c = 0; c < x.length; c++) {
        into[c][i] = x[c];
      }
    }
  }

  /** No covariates. */
  static Covariates none() {
    return new Covariates() {
      @Override
      public List<String> names() {
        return List.of();
      }

      @Override
      public void read(int row, double[] into, int at) {
        // nothing to write
      }
    };
  }
}
