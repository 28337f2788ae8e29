package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BradleyTerryTest {

  @Test
  void twoContestantsDifferByTheLogarithmOfTheirOdds() {
    Fit.Rated fit = Tables.rated(PairCounts.between(2).add(0, 1, 3, 1, 0, 0).build());

    assertEquals(Math.log(3), fit.theta(0) - fit.theta(1), 1e-14);
    assertEquals(Math.sqrt(1 / 3.0 + 1), fit.differenceError(0, 1), 1e-14);
  }

  @Test
  void rat1AtTheEstimateTheGradientIsAtMostOneTenBillionthOfTheVotes() {
    PairCounts counts = Figures.table(Figures.votes("llmfao-votes.csv")).counts();
    Fit.Rated fit = Tables.rated(counts);

    for (int i = 0; i < counts.contestants(); i++) {
      double slope = 0;
      for (int j = 0; j < counts.contestants(); j++) {
        double p = 1 / (1 + Math.exp(fit.theta(j) - fit.theta(i)));
        slope += counts.score(i, j) - counts.battles(i, j) * p;
      }
      assertEquals(0, slope, 1e-10 * counts.votes());
    }
  }

  @Test
  void rat1BothBadCountsAsATieDoes() {
    Fit.Rated tied =
        Tables.rated(PairCounts.between(3).add(0, 1, 3, 1, 7, 0).add(1, 2, 2, 2, 1, 0).build());
    Fit.Rated bad =
        Tables.rated(PairCounts.between(3).add(0, 1, 3, 1, 0, 7).add(1, 2, 2, 2, 1, 0).build());

    assertArrayEquals(Tables.theta(tied), Tables.theta(bad));
    assertEquals(tied.standardError(0), bad.standardError(0));
  }

  @Test
  void rat6TheMeanOfTheRatingsIsOneThousand() {
    Fit.Rated fit = Tables.rated(Tables.lively(new SplittableRandom(1), 7, 9));

    assertEquals(
        1000, IntStream.range(0, 7).mapToDouble(fit::rating).average().orElseThrow(), 1e-9);
    assertEquals(1000 + 400 / Math.log(10) * fit.theta(2), fit.rating(2), 1e-9);
  }

  @Test
  void aHundredTimesTheSameVotesGiveTheSameStrengthsAndATenthOfTheErrors() {
    PairCounts once = Tables.lively(new SplittableRandom(2), 5, 8);
    PairCounts.Builder hundred = PairCounts.between(5);
    for (int i = 0; i < 5; i++) {
      for (int j = i + 1; j < 5; j++) {
        hundred.add(
            i,
            j,
            100 * once.wins(i, j),
            100 * once.wins(j, i),
            100 * once.ties(i, j),
            100 * once.bothBad(i, j));
      }
    }
    Fit.Rated few = Tables.rated(once);
    Fit.Rated many = Tables.rated(hundred.build());

    assertArrayEquals(Tables.theta(few), Tables.theta(many), 1e-12);
    assertEquals(few.differenceError(1, 3) / 10, many.differenceError(1, 3), 1e-12);
    assertEquals(few.standardError(4) / 10, many.standardError(4), 1e-12);
  }

  @Test
  void rat5AnotherOrderOfContestantsGivesTheSameStrengths() {
    PairCounts counts = Tables.lively(new SplittableRandom(3), 6, 5);
    List<Integer> order = List.of(4, 2, 5, 0, 3, 1);
    Fit.Rated fit = Tables.rated(counts);
    Fit.Rated mixed = Tables.rated(counts.among(order));

    for (int i = 0; i < 6; i++) {
      assertEquals(fit.theta(order.get(i)), mixed.theta(i), 1e-13);
      assertEquals(fit.standardError(order.get(i)), mixed.standardError(i), 1e-13);
    }
  }

  @Test
  void rat3OneLossInABillionIsEnoughForAnEstimate() {
    Fit.Rated fit = Tables.rated(PairCounts.between(2).add(0, 1, 999_999_999, 1, 0, 0).build());

    assertEquals(Math.log(999_999_999), fit.theta(0) - fit.theta(1), 1e-7);
  }

  @Test
  void rat3ACircleOfWinsHasAnEstimateAndAChainHasNone() {
    PairCounts.Builder votes = PairCounts.between(3).add(0, 1, 4, 0, 0, 0).add(1, 2, 4, 0, 0, 0);
    Fit.NotComparable chain =
        assertInstanceOf(Fit.NotComparable.class, BradleyTerry.fit(votes.build()));
    Fit.Rated circle = Tables.rated(votes.add(2, 0, 4, 0, 0, 0).build());

    assertEquals(List.of(List.of(0), List.of(1), List.of(2)), chain.components());
    assertArrayEquals(new double[3], Tables.theta(circle), 1e-15);
  }

  @Test
  void rat3ASteepCircleOfFortyHasAnEstimate() {
    PairCounts.Builder votes = PairCounts.between(40).add(39, 0, 1, 0, 0, 0);
    for (int i = 0; i < 39; i++) {
      votes.add(i, i + 1, 1_000_000, 0, 0, 0);
    }
    Fit.Rated fit = Tables.rated(votes.build());

    assertTrue(Arrays.stream(Tables.theta(fit)).allMatch(Double::isFinite));
    assertEquals(Math.log(999_999), fit.theta(0) - fit.theta(1), 1e-6);
  }

  @Test
  void rat3GroupsThatNeverMetOrMetOneSidedlyAreNamedApart() {
    Fit fit =
        BradleyTerry.fit(
            PairCounts.between(6)
                .add(0, 2, 1, 1, 0, 0)
                .add(1, 3, 0, 0, 1, 0)
                .add(2, 3, 5, 0, 0, 0)
                .build());

    assertEquals(
        new Fit.NotComparable(List.of(List.of(0, 2), List.of(1, 3), List.of(4), List.of(5))), fit);
  }

  @Test
  void rat3NoneAndOneContestantGetNoNumbers() {
    assertEquals(new Fit.NotComparable(List.of()), BradleyTerry.fit(PairCounts.between(0).build()));
    assertEquals(
        new Fit.NotComparable(List.of(List.of(0))),
        BradleyTerry.fit(PairCounts.between(1).build()));
  }

  @Test
  void rat10NothingButTiesVariesNot() {
    Fit.Rated fit = Tables.rated(PairCounts.between(2).add(0, 1, 0, 0, 40, 2).build());

    assertEquals(0, fit.theta(0));
    assertEquals(0, fit.standardError(0));
    assertFalse(fit.varies(0));
  }

  @Test
  void rat10AContestantWhoseVotesNeverVaryHasNoErrorBesideOthersThatHave() {
    Fit.Rated fit =
        Tables.rated(
            PairCounts.between(3)
                .add(0, 1, 10, 10, 0, 0)
                .add(0, 2, 0, 0, 10, 0)
                .add(1, 2, 0, 0, 10, 0)
                .build());

    assertTrue(fit.varies(0));
    assertTrue(fit.varies(1));
    assertFalse(fit.varies(2));
  }
}
