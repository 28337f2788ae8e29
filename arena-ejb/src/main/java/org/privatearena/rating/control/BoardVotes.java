package org.privatearena.rating.control;

import org.privatearena.rating.engine.control.Sample;

/**
 * The votes of a board.
 *
 * @param counted those that rate
 * @param uncounted those that would rate too, but have no counts of style; null where nobody asked
 */
record BoardVotes(Sample counted, Sample uncounted) {

  static BoardVotes of(Sample counted) {
    return new BoardVotes(counted, null);
  }

  /** See {@link Sample#renumbered}. */
  BoardVotes renumbered(int[] places, int most) {
    return new BoardVotes(
        counted.renumbered(places, most),
        uncounted == null ? null : uncounted.renumbered(places, most));
  }

  long withoutCounts() {
    return uncounted == null ? 0 : uncounted.cells().total();
  }
}
