package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeftOutTest {

  private static final double[] TRUTH = {1, 0.5, 0, -0.5, -1};

  private static LeftOut leftOut(Sample sample) {
    TieFit fit = Ties.fit(TieModel.DAVIDSON, sample);
    return new LeftOut(
        assertInstanceOf(TieFit.Estimated.class, fit), sample.cells(), Raters.of(sample));
  }

  private static VoteTable byTwentyRaters(SplittableRandom random) {
    VoteTable drawn = Votes.table(TieModel.DAVIDSON, TRUTH, 0.3, 200, random);
    VoteTable table = new VoteTable();
    for (int row = 0; row < drawn.size(); row++) {
      int rater = (int) (20 * Math.pow(random.nextDouble(), 3));
      table.add(drawn.a(row), drawn.b(row), drawn.outcome(row), rater);
    }
    return table;
  }

  @Test
  void withoutARaterItIsTheFitToTheOthersVotes() {
    VoteTable table = byTwentyRaters(new SplittableRandom(3));
    Sample sample = Sample.of(table, TRUTH.length);
    LeftOut leftOut = leftOut(sample);
    Raters raters = Raters.of(sample);
    for (int rater = 0; rater < raters.count(); rater++) {
      int number = table.rater(raters.row(raters.start(rater)));
      Sample others = sample.where(row -> table.rater(row) != number);
      TieFit.Estimated fit =
          assertInstanceOf(TieFit.Estimated.class, Ties.fit(TieModel.DAVIDSON, others));
      double[] expected = Arrays.copyOf(fit.estimate().thetas(), TRUTH.length + 1);
      expected[TRUTH.length] = fit.eta();

      assertArrayEquals(expected, leftOut.without(rater), 2e-4);
    }
  }

  @Test
  void withoutTheOnlyVotesOfAContestantThereIsNoFit() {
    VoteTable table = new VoteTable();
    for (int i = 0; i < 20; i++) {
      table.add(0, 1, Outcome.at(i % 3), 0);
      table.add(1, 2, Outcome.at(i % 3), 1);
      table.add(1, 0, Outcome.at(i % 3), 2);
    }
    assertNull(leftOut(Sample.of(table, 3)).without(1));
  }

  @Test
  void withoutTheOnlyLossesThereIsNoFit() {
    VoteTable table = new VoteTable();
    for (int i = 0; i < 20; i++) {
      table.add(0, 1, Outcome.A_BETTER, 0);
      table.add(0, 1, i % 2 == 0 ? Outcome.B_BETTER : Outcome.TIE, 1);
    }
    assertNull(leftOut(Sample.of(table, 2)).without(1));
  }
}
