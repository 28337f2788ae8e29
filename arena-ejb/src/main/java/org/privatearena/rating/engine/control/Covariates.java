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
