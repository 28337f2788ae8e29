package org.privatearena.rating.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.VoteTable;

class LiveBoardTest {

  private static final int ADA = 0;
  private static final int BEN = 1;

  private final List<Listing> listed = List.of(listing("a"), listing("b"), listing("c"));

  private static Listing listing(String key) {
    return new Listing(UUID.randomUUID(), UUID.randomUUID(), key, key, 1, "/research", null);
  }

  private LiveBoard board(int[]... votes) {
    List<Contestant> contestants =
        listed.stream().map(l -> new Contestant(l.revision().toString(), l.name())).toList();
    VoteTable table = new VoteTable();
    for (int[] vote : votes) {
      for (int i = 0; i < vote[3]; i++) {
        table.add(vote[0], vote[1], Outcome.TIE, vote[2]);
      }
    }
    Sample sample = Sample.of(table, 3);
    return new LiveBoard(
        BoardQuery.usual(),
        Board.of(contestants, sample, Question.usual()),
        listed,
        BoardVotes.of(sample),
        Instant.EPOCH);
  }

  private static int[] votes(int a, int b, int rater, int count) {
    return new int[] {a, b, rater, count};
  }

  @Test
  void raters_are_worth_less_the_more_unevenly_they_vote() {
    LiveBoard even = board(votes(0, 1, ADA, 5), votes(1, 2, BEN, 5));
    assertEquals(2, even.raters());
    assertEquals(2.0, even.effectiveRaters());
    LiveBoard uneven = board(votes(0, 1, ADA, 9), votes(1, 2, BEN, 1));
    assertEquals(100.0 / 82.0, uneven.effectiveRaters());
  }

  @Test
  void ldb2_raters_of_pairs_that_a_person_may_not_see_do_not_count_for_that_person() {
    LiveBoard all = board(votes(0, 1, ADA, 5), votes(1, 2, BEN, 5), votes(2, 0, BEN, 1));
    LiveBoard partial = all.showing(Set.of(listed.get(0).model(), listed.get(1).model()));
    assertEquals(1, partial.raters());
    assertEquals(1.0, partial.effectiveRaters());
    assertEquals(0, all.showing(Set.of()).raters());
    assertEquals(0.0, all.showing(Set.of()).effectiveRaters());
  }
}
