package org.privatearena.rating.engine.file.control;

import java.util.List;

/**
 * What is to be read of a file of votes besides models and outcome.
 *
 * @param rows whether single votes are needed; where not, and nothing else is wanted, they are
 *     counted only
 * @param rater the column that names who voted; null where it does not matter
 * @param numbers columns of numbers, in the order in which they are given out
 * @param by the column by whose values votes are put apart; null where they are not
 */
public record Wanted(boolean rows, String rater, List<String> numbers, String by) {

  public Wanted {
    numbers = List.copyOf(numbers);
  }

  /** Counts and nothing else. */
  public static Wanted counts() {
    return new Wanted(false, null, List.of(), null);
  }

  boolean countsOnly() {
    return !rows && rater == null && numbers.isEmpty() && by == null;
  }
}
