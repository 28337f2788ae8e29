package org.privatearena.rating.voteset.control;

import java.time.Instant;
import org.privatearena.rating.engine.control.Outcome;

/** Takes the votes of a set one by one. */
@FunctionalInterface
public interface SetVote {

  /**
   * One vote.
   *
   * @param a number of the model on side a, its place in {@link VoteSetTable#models}
   * @param b number of another model
   * @param turn 1 for the first, 0 where it is not known
   * @param rater number of who voted, from 0, or -1 where it is not known
   * @param item number of what was judged, from 0, or -1 where it is not known
   * @param at null where it is not known
   * @param category null for none
   * @param language null for none
   */
  void take(
      int a,
      int b,
      Outcome outcome,
      int turn,
      int rater,
      int item,
      Instant at,
      String category,
      String language);
}
