package org.privatearena.rating.engine.control;

/** The weight of each vote of a table. */
@FunctionalInterface
public interface RowWeights {

  /**
   * The weight of one vote; the same whenever it is asked for, by any thread.
   *
   * @return finite and not negative
   */
  double of(int row);
}
