package org.privatearena.rating.control;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.privatearena.rating.engine.control.VoteTable;

/**
 * Raters all of whose votes are flagged, by their numbers in a table of votes. Immutable.
 *
 * @param numbers never changed
 * @param changes how often others were flagged than before
 */
record FlaggedRaters(BitSet numbers, int changes) {

  static final FlaggedRaters NONE = new FlaggedRaters(new BitSet(), 0);

  /** Whether a vote of this rater is flagged; none of an unknown one is. */
  boolean has(int rater) {
    return rater != VoteTable.NO_RATER && !numbers.isEmpty() && numbers.get(rater);
  }

  /** What counts once these are flagged and nobody else. */
  FlaggedRaters followedBy(BitSet others) {
    return others.equals(numbers) ? this : new FlaggedRaters(others, changes + 1);
  }

  /**
   * The same people in another table.
   *
   * @param renumbering to their numbers there; below 0 for who is not there
   */
  FlaggedRaters renumbered(IntUnaryOperator renumbering) {
    BitSet there = new BitSet();
    numbers.stream().map(renumbering).filter(number -> number >= 0).forEach(there::set);
    return new FlaggedRaters(there, changes);
  }
}
