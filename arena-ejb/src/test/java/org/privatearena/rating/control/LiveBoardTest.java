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
import org.privatearena.rating.engine.control.RowWeights;
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
    return weighed(row -> 1, votes);
  }

  private LiveBoard weighed(RowWeights weights, int[]... votes) {
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
        BoardVotes.of(sample).weighed(sample.weighted(weights)),
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
  void raters_are_worth_less_the_more_unevenly_they_weigh() {
    LiveBoard board = weighed(row -> row < 5 ? 3 : 1, votes(0, 1, ADA, 5), votes(1, 2, BEN, 5));
    assertEquals(2, board.raters());
    assertEquals(20.0 * 20 / (15 * 15 + 5 * 5), board.effectiveRaters(), 1e-12);
  }

  @Test
  void counts_stand_in_the_order_of_the_models() {
    LiveBoard all = board(votes(0, 1, ADA, 5), votes(1, 2, BEN, 4), votes(2, 0, BEN, 3));
    assertEquals(5, all.counts().battles(0, 1));
    assertEquals(4, all.counts().battles(1, 2));
    assertEquals(3, all.counts().battles(0, 2));
    LiveBoard partial = all.showing(Set.of(listed.get(1).model(), listed.get(2).model()));
    assertEquals(2, partial.counts().contestants());
    assertEquals(4, partial.counts().battles(0, 1));
    assertEquals(4, partial.counts().votes());
  }

  @Test
  void votes_of_nobody_known_are_of_a_person_each() {
    LiveBoard board = weighed(row -> row == 0 ? 2 : 1, votes(0, 1, VoteTable.NO_RATER, 3));
    assertEquals(3, board.raters());
    assertEquals(4.0 * 4 / (4 + 1 + 1), board.effectiveRaters(), 1e-12);
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
