package org.privatearena.rating.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.entity.RaterTally;
import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.BoardSettings;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.PairCounts;

class LiveBoardTest {

  private static final UUID ADA = UUID.randomUUID();
  private static final UUID BEN = UUID.randomUUID();

  private final List<Listing> listed = List.of(listing("a"), listing("b"), listing("c"));

  private static Listing listing(String key) {
    return new Listing(UUID.randomUUID(), UUID.randomUUID(), key, key, 1, "/research", null);
  }

  private RaterTally tally(int a, int b, UUID member, long votes) {
    return new RaterTally(listed.get(a).revision(), listed.get(b).revision(), member, votes);
  }

  private LiveBoard board(RaterTally... tallies) {
    List<Contestant> contestants =
        listed.stream().map(l -> new Contestant(l.revision().toString(), l.name())).toList();
    return new LiveBoard(
        Board.of(contestants, PairCounts.between(3).build(), BoardSettings.usual()),
        listed,
        List.of(tallies),
        Instant.EPOCH);
  }

  @Test
  void raters_are_worth_less_the_more_unevenly_they_vote() {
    LiveBoard even = board(tally(0, 1, ADA, 5), tally(1, 2, BEN, 5));
    assertEquals(2, even.raters());
    assertEquals(2.0, even.effectiveRaters());
    LiveBoard uneven = board(tally(0, 1, ADA, 9), tally(1, 2, BEN, 1));
    assertEquals(100.0 / 82.0, uneven.effectiveRaters());
  }

  @Test
  void ldb2_raters_of_pairs_that_a_person_may_not_see_do_not_count_for_that_person() {
    LiveBoard all = board(tally(0, 1, ADA, 5), tally(1, 2, BEN, 5), tally(2, 0, BEN, 1));
    LiveBoard partial = all.showing(Set.of(listed.get(0).model(), listed.get(1).model()));
    assertEquals(1, partial.raters());
    assertEquals(1.0, partial.effectiveRaters());
    assertEquals(0, all.showing(Set.of()).raters());
    assertEquals(0.0, all.showing(Set.of()).effectiveRaters());
  }
}
