package org.privatearena.rating.engine.control;

/**
 * Which parts of a table, numbered from 0 to 63, each of its votes belongs to, such as categories.
 */
@FunctionalInterface
public interface RowParts {

  /** The largest number of parts. */
  int MOST = Long.SIZE;

  /**
   * The parts of one vote, bit i standing for part i; the same whenever it is asked for, by any
   * thread.
   */
  long of(int row);
}
