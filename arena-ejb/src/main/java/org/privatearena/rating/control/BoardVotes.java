package org.privatearena.rating.control;

import org.privatearena.rating.engine.control.RaterCounts;
import org.privatearena.rating.engine.control.Sample;

/**
 * The votes of a board.
 *
 * @param counted those that rate
 * @param weighed the same with their weights
 * @param uncounted those that would rate too, but have no counts of style; null where nobody asked
 * @param classes by which they are brought to the shares of a pool; null where nobody asked
 * @param pool what is told of that; null where nobody asked
 */
record BoardVotes(
    Sample counted, Sample weighed, Sample uncounted, PoolClasses classes, BoardPool pool) {

  static BoardVotes of(Sample counted) {
    return of(counted, null);
  }

  static BoardVotes of(Sample counted, Sample uncounted) {
    return new BoardVotes(counted, counted, uncounted, null, null);
  }

  /** The same, weighed. */
  BoardVotes weighed(Sample other) {
    return new BoardVotes(counted, other, uncounted, classes, pool);
  }

  /** The same, brought to the shares of a pool. */
  BoardVotes pooled(PoolWeights weights) {
    Sample rest = weights.counted();
    return new BoardVotes(
        rest, rest.weighted(weights.weights()), uncounted, weights.classes(), weights.told());
  }

  /** For who sees some contestants only: see {@link Sample#renumbered}. */
  BoardVotes renumbered(int[] places, int most) {
    PoolClasses seen = classes == null ? null : classes.renumbered(places, most);
    return new BoardVotes(
        counted.renumbered(places, most),
        weighed.renumbered(places, most),
        uncounted == null ? null : uncounted.renumbered(places, most),
        seen,
        seen == null ? null : pool.seenAs(seen));
  }

  long withoutCounts() {
    return uncounted == null ? 0 : uncounted.cells().total();
  }

  int ratersWithoutCounts() {
    return uncounted == null ? 0 : RaterCounts.of(uncounted).raters();
  }
}
