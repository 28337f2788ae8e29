package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VotesNeededTest {

  private static List<VotesNeeded> of(PairCounts counts) {
    Estimate estimate = BradleyTerry.estimate(Cells.of(counts), null, null);
    return VotesNeeded.ofNeighbours(estimate, counts, Errors.ofVotes(estimate), null);
  }

  @Test
  void sixtyOfAHundredNeedAHundredAndEightyNineVotes() {
    VotesNeeded needed = of(PairCounts.between(2).add(0, 1, 40, 60, 0, 0).build()).get(0);

    assertEquals(1, needed.upper());
    assertEquals(0.1, needed.delta(), 1e-9);
    assertEquals(0.24, needed.variance(), 1e-9);
    assertEquals(OptionalLong.of(189), needed.needed());
    assertEquals(OptionalLong.of(89), needed.still());
    assertEquals(OptionalLong.of(378), VotesNeeded.needed(0.1, 0.24, 2.005));
  }

  @Test
  void tiesMakeAVoteVaryLess() {
    VotesNeeded needed = of(PairCounts.between(2).add(0, 1, 40, 20, 30, 10).build()).get(0);

    assertEquals(0.4 * 0.6 - 0.1, needed.variance(), 1e-9);
    assertEquals(OptionalLong.of(110), needed.needed());
    assertEquals(OptionalLong.of(10), needed.still());
  }

  @Test
  void equalContestantsNeedMoreThanAHundredThousand() {
    VotesNeeded needed = of(PairCounts.between(2).add(0, 1, 50, 50, 0, 0).build()).get(0);

    assertEquals(OptionalLong.empty(), needed.needed());
    assertEquals(OptionalLong.empty(), needed.still());
    assertEquals(OptionalLong.empty(), VotesNeeded.needed(0, 0, 1));
    assertEquals(OptionalLong.empty(), VotesNeeded.needed(0.004, 0.25, 1));
    assertEquals(OptionalLong.of(78_400), VotesNeeded.needed(0.005, 0.25, 1));
  }

  @Test
  void whoHasEnoughNeedsNoMore() {
    assertEquals(
        OptionalLong.of(0),
        of(PairCounts.between(2).add(0, 1, 900, 100, 0, 0).build()).get(0).still());
  }

  @Test
  void neighboursAreThoseOnTheBoard() {
    List<VotesNeeded> needed =
        of(
            PairCounts.between(3)
                .add(0, 1, 2, 8, 0, 0)
                .add(1, 2, 3, 7, 0, 0)
                .add(0, 2, 1, 9, 0, 0)
                .build());

    assertEquals(List.of(2, 1), needed.stream().map(VotesNeeded::upper).toList());
    assertEquals(List.of(1, 0), needed.stream().map(VotesNeeded::lower).toList());
  }

  @Test
  void votesOfTheSameFewPeopleTellLess() {
    SplittableRandom random = new SplittableRandom(2);
    VoteTable table = new VoteTable();
    for (int rater = 0; rater < 40; rater++) {
      double leaning = random.nextDouble();
      for (int vote = 0; vote < 25; vote++) {
        boolean first = random.nextDouble() < 0.3 + 0.6 * leaning;
        table.add(0, 1, first ? Outcome.A_BETTER : Outcome.B_BETTER, rater);
      }
    }
    Sample sample = Sample.of(table, 2);
    Estimate estimate = BradleyTerry.estimate(sample.cells(), sample, null);
    Errors ofVotes = Errors.ofVotes(estimate);
    Errors ofRaters = Errors.ofRaters(estimate);
    VotesNeeded needed =
        VotesNeeded.ofNeighbours(estimate, sample.cells().counts(), ofVotes, ofRaters).get(0);

    assertEquals(
        ofRaters.differenceVariance(0, 1) / ofVotes.differenceVariance(0, 1),
        needed.designEffect(),
        1e-12);
    assertTrue(needed.designEffect() > 2, "" + needed);
  }
}
