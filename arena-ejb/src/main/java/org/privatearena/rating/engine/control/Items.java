package org.privatearena.rating.engine.control;

/** What each vote of a table was about: the same number for the same question and turn. */
@FunctionalInterface
public interface Items {

  /** The item of a vote of which it is not known. */
  int NONE = -1;

  /**
   * The item of one vote; the same whenever it is asked for, by any thread.
   *
   * @return 0 or more, or {@link #NONE}
   */
  int of(int row);
}
