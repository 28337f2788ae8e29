package org.privatearena.battle.sampling.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.draw.control.Tally;
import org.privatearena.battle.sampling.entity.PairKey;
import org.privatearena.battle.sampling.entity.PairVotes;

class PairTalliesTest {

  private static final UUID ONE = UUID.fromString("00000000-0000-4000-8000-000000000001");

  /** Behind the other by the database's order, before it by Java's. */
  private static final UUID OTHER = UUID.fromString("f0000000-0000-4000-8000-000000000001");

  private static final PairKey PAIR = new PairKey(ONE, OTHER);
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private record Cast(Instant at, PairVotes votes) {}

  private final List<Cast> cast = new ArrayList<>();
  private final List<Instant> asked = new ArrayList<>();
  private final PairTallies tallies = new PairTallies(this::votes);

  private List<PairVotes> votes(Instant from, Instant before) {
    asked.add(from);
    return cast.stream()
        .filter(vote -> !vote.at().isBefore(from) && vote.at().isBefore(before))
        .map(Cast::votes)
        .toList();
  }

  /** A vote that is visible from now on. */
  private void cast(Instant at, UUID a, UUID b, boolean better, boolean worse) {
    cast.add(new Cast(at, new PairVotes(a, b, 1, better ? 1 : 0, worse ? 1 : 0)));
  }

  @Test
  void sides_do_not_matter_and_a_tie_is_half() {
    cast(NOON.minusSeconds(1000), ONE, OTHER, true, false);
    cast(NOON.minusSeconds(900), OTHER, ONE, false, true);
    cast(NOON.minusSeconds(800), OTHER, ONE, false, true);
    cast(NOON.minusSeconds(10), OTHER, ONE, true, false);
    cast(NOON.minusSeconds(5), ONE, OTHER, false, false);
    assertEquals(Map.of(PAIR, new Tally(3, 1, 1)), tallies.follow(NOON));
  }

  @Test
  void smp_1_each_vote_counts_once_however_often_is_looked_and_however_late_it_is_seen() {
    for (int second = 0; second < 1200; second++) {
      Instant now = NOON.plusSeconds(second);
      // Seen up to four minutes after its moment.
      cast(now.minusSeconds(second % 240), ONE, OTHER, true, false);
      if (second % 15 == 0) {
        assertEquals(
            Map.of(PAIR, new Tally(second + 1, 0, 0)), tallies.follow(now), "second " + second);
      }
    }
  }

  @Test
  void what_is_long_settled_is_not_read_again_before_an_hour_has_passed() {
    tallies.follow(NOON);
    asked.clear();
    tallies.follow(NOON.plusSeconds(15));
    tallies.follow(NOON.plus(PairTallies.ANEW).minusSeconds(1));
    assertTrue(asked.stream().noneMatch(Instant.EPOCH::equals), asked.toString());
    tallies.follow(NOON.plus(PairTallies.ANEW));
    assertTrue(asked.contains(Instant.EPOCH), asked.toString());
  }

  @Test
  void a_vote_that_came_far_too_late_counts_after_an_hour_and_one_that_went_does_not() {
    cast(NOON.minus(Duration.ofDays(1)), ONE, OTHER, true, false);
    tallies.follow(NOON);
    cast.clear();
    cast(NOON.minusSeconds(3000), ONE, OTHER, false, true);
    assertEquals(Map.of(PAIR, new Tally(1, 0, 0)), tallies.follow(NOON.plusSeconds(15)));
    Instant later = NOON.plus(PairTallies.ANEW);
    assertEquals(Map.of(PAIR, new Tally(0, 1, 0)), tallies.follow(later));
  }

  @Test
  void a_clock_that_is_set_back_counts_nothing_twice() {
    cast(NOON.minusSeconds(600), ONE, OTHER, true, false);
    tallies.follow(NOON);
    cast(NOON.minusSeconds(3500), ONE, OTHER, true, false);
    Tally both = new Tally(2, 0, 0);
    assertEquals(Map.of(PAIR, both), tallies.follow(NOON.minusSeconds(3500)));
    assertEquals(Map.of(PAIR, both), tallies.follow(NOON.plusSeconds(15)));
  }

  @Test
  void the_same_map_says_that_nothing_has_changed() {
    cast(NOON.minusSeconds(10), ONE, OTHER, true, false);
    Map<PairKey, Tally> before = tallies.follow(NOON);
    assertSame(before, tallies.follow(NOON.plusSeconds(15)));
    assertSame(before, tallies.follow(NOON.plusSeconds(600)));
  }

  @Test
  void what_could_not_be_read_is_read_the_next_time() {
    cast(NOON.minusSeconds(600), ONE, OTHER, true, false);
    boolean[] away = {true};
    PairTallies shaky =
        new PairTallies(
            (from, before) -> {
              if (away[0] && !from.equals(Instant.EPOCH)) {
                throw new IllegalStateException("the database is away");
              }
              return votes(from, before);
            });
    assertThrows(IllegalStateException.class, () -> shaky.follow(NOON));
    away[0] = false;
    assertEquals(Map.of(PAIR, new Tally(1, 0, 0)), shaky.follow(NOON.plusSeconds(15)));
  }
}
