package org.privatearena.rating.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.VoteTable;

class VotingTimesTest {

  private final VoteTable table = new VoteTable();

  private VotingTimes of(int... seconds) {
    return VotingTimes.of(Sample.of(table, 2), table, row -> seconds[row]);
  }

  private void votes(int... raters) {
    for (int rater : raters) {
      table.add(0, 1, Outcome.TIE, rater);
    }
  }

  @Test
  void theMedianIsThatOfEachRatersOwnVotes() {
    votes(0, 1, 0, 0, 1, VoteTable.NO_RATER, 0, 0, 0);
    VotingTimes times = of(9, 40, 1, 100, 50, 7, 3, 5, 2);
    assertEquals(OptionalDouble.of(4), times.median(0));
    assertEquals(OptionalDouble.of(45), times.median(1));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    votes(0, 1, 1, 2);
    VotingTimes times = of(-1, -1, 8, 0);
    assertEquals(OptionalDouble.empty(), times.median(0));
    assertEquals(OptionalDouble.of(8), times.median(1));
    assertEquals(OptionalDouble.of(0), times.median(2));
    assertEquals(OptionalDouble.empty(), times.median(3));
    assertEquals(OptionalDouble.empty(), VotingTimes.none().median(0));
  }

  @Test
  void onlyTheVotesThatWereChosenAreLookedAt() {
    votes(0, 0, 0);
    int[] seconds = {1, 2, 30};
    Sample last = Sample.of(table, 2).where(row -> row == 2);
    assertEquals(OptionalDouble.of(30), VotingTimes.of(last, table, row -> seconds[row]).median(0));
  }
}
