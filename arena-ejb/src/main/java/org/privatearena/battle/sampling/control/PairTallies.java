package org.privatearena.battle.sampling.control;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.privatearena.battle.draw.control.Tally;
import org.privatearena.battle.sampling.entity.PairKey;
import org.privatearena.battle.sampling.entity.PairVotes;

/**
 * The votes on each pair of Revisions, as this node counts them. The database adds them up, and is
 * asked for what is new only: no vote is kept here, and no row is written when one is cast.
 *
 * <p>A vote's moment is set before its transaction commits, and by the clock of the node that took
 * it, so one may become visible after a later one. What was cast within the last minutes is
 * therefore added up again each time. Every hour all is, so that a vote which came later still
 * counts then, and one that shall not count any more does not.
 *
 * <p>Votes count that boards count as usual: those without a flag and of people without one, both
 * bad as a tie, and those of nobody any more unless the setting leaves them out. Not for more than
 * one thread.
 */
final class PairTallies {

  /** Cast before so long, a vote is visible. */
  static final Duration OVERLAP = Duration.ofMinutes(5);

  static final Duration ANEW = Duration.ofHours(1);

  /** Later than any vote; far enough from the end of what a database can hold. */
  private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

  private final BiFunction<Instant, Instant, List<PairVotes>> votes;

  private Map<PairKey, Tally> settled = new HashMap<>();
  private Map<PairKey, Tally> all = Map.of();
  private Instant until = Instant.EPOCH;
  private Instant begun = Instant.MIN;

  /**
   * @param votes by pair, cast at or after the first moment and before the second
   */
  PairTallies(BiFunction<Instant, Instant, List<PairVotes>> votes) {
    this.votes = votes;
  }

  /**
   * The tallies now, unmodifiable; the same map where nothing has changed.
   *
   * @param now by a clock that may be set back
   */
  Map<PairKey, Tally> follow(Instant now) {
    if (now.isBefore(begun) || begun.equals(Instant.MIN) || !now.isBefore(begun.plus(ANEW))) {
      settled = new HashMap<>();
      until = Instant.EPOCH;
      begun = now;
    }
    Instant before = now.minus(OVERLAP);
    if (before.isAfter(until)) {
      add(settled, votes.apply(until, before));
      until = before;
    }
    Map<PairKey, Tally> sum = new HashMap<>(settled);
    add(sum, votes.apply(until, EVER));
    if (!sum.equals(all)) {
      all = Map.copyOf(sum);
    }
    return all;
  }

  private static void add(Map<PairKey, Tally> sums, List<PairVotes> more) {
    for (PairVotes some : more) {
      long halves = some.votes() - some.better() - some.worse();
      Tally fromA = new Tally(some.better(), some.worse(), halves);
      boolean inOrder = PairKey.inOrder(some.revisionA(), some.revisionB());
      sums.merge(
          PairKey.of(some.revisionA(), some.revisionB()),
          inOrder ? fromA : fromA.swapped(),
          Tally::plus);
    }
  }
}
