package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RaterChecksTest {

  private static final double[] TRUTH = {1.4, 1, 0.6, 0.2, -0.2, -0.6, -1, -1.4};
  private static final double ETA = 0.5;

  private static List<RaterCheck> checks(VoteTable table) {
    return checks(table, row -> Items.NONE);
  }

  private static List<RaterCheck> checks(VoteTable table, Items items) {
    Sample sample = Sample.of(table, TRUTH.length).by(Workers.threads(2));
    return assertInstanceOf(RaterChecks.Checked.class, RaterChecks.of(sample, items, 0.05))
        .raters();
  }

  private static void addHonest(VoteTable table, int rater, int votes, SplittableRandom random) {
    for (int vote = 0; vote < votes; vote++) {
      int a = random.nextInt(TRUTH.length);
      int b = (a + 1 + random.nextInt(TRUTH.length - 1)) % TRUTH.length;
      double[] probabilities = TieModel.DAVIDSON.probabilities(TRUTH[a], TRUTH[b], ETA);
      table.add(a, b, Votes.drawn(probabilities, random), rater);
    }
  }

  @Test
  void ofAThousandHonestRatersAtMostOneInAHundredIsFlagged() {
    SplittableRandom random = new SplittableRandom(1);
    VoteTable table = new VoteTable();
    for (int rater = 0; rater < 1000; rater++) {
      addHonest(table, rater, 30, random);
    }
    List<RaterCheck> checks = checks(table);
    PairCounts counts = Sample.of(table, TRUTH.length).cells().counts();
    long ties = 0;
    for (int i = 0; i < TRUTH.length; i++) {
      ties += counts.ties(i);
    }

    assertEquals(0.4, ties / 2.0 / table.size(), 0.02);
    assertEquals(1000, checks.size());
    assertTrue(checks.stream().filter(RaterCheck::flagged).count() <= 10);
    assertTrue(checks.stream().filter(check -> check.favourite().isPresent()).count() <= 5);
    assertEquals(0, checks.stream().filter(RaterCheck::flaggedAmongAll).count());
    double squares =
        checks.stream()
            .mapToDouble(it -> Math.pow(it.leftScore().orElseThrow(), 2))
            .average()
            .orElseThrow();
    assertEquals(1, squares, 0.15);
  }

  /** The strongest too, for whom no single vote is surprising. */
  @ParameterizedTest
  @ValueSource(ints = {0, 3, 6, 7})
  void whoVotesForOneTargetInAHundredBattlesIsFlagged(int target) {
    SplittableRandom random = new SplittableRandom(2);
    int flagged = 0;
    int named = 0;
    int flaggedAmongAll = 0;
    int runs = 30;
    for (int run = 0; run < runs; run++) {
      VoteTable table = new VoteTable();
      for (int rater = 1; rater < 100; rater++) {
        addHonest(table, rater, 30, random);
      }
      for (int vote = 0; vote < 100; vote++) {
        int other = (target + 1 + random.nextInt(TRUTH.length - 1)) % TRUTH.length;
        if (random.nextBoolean()) {
          table.add(target, other, Outcome.A_BETTER, 0);
        } else {
          table.add(other, target, Outcome.B_BETTER, 0);
        }
      }
      RaterCheck check =
          checks(table).stream().filter(it -> it.rater() == 0).findFirst().orElseThrow();
      flagged += check.flagged() ? 1 : 0;
      named += check.favourite().equals(OptionalInt.of(target)) ? 1 : 0;
      flaggedAmongAll += check.flaggedAmongAll() ? 1 : 0;
    }

    assertTrue(flagged >= 0.9 * runs, "" + flagged);
    assertTrue(named >= 0.9 * runs, "" + named);
    assertTrue(target < 6 || flaggedAmongAll >= 0.9 * runs, "" + flaggedAmongAll);
  }

  /** worker_15 of llmfao gave Weaver 12k, which wins a quarter of its battles, 106 of 110 votes. */
  @Test
  void publishedVotesHoldPeopleWithOneFavourite() {
    List<String[]> rows = Figures.rows("llmfao-votes.csv");
    List<String> models = Figures.table(Figures.votes("llmfao-votes.csv")).names();
    List<String> people = rows.stream().map(row -> row[3]).distinct().toList();
    VoteTable table = new VoteTable();
    for (String[] row : rows) {
      Outcome outcome =
          row[2].equals("tie")
              ? Outcome.TIE
              : row[2].equals("model_a") ? Outcome.A_BETTER : Outcome.B_BETTER;
      table.add(models.indexOf(row[0]), models.indexOf(row[1]), outcome, people.indexOf(row[3]));
    }
    Sample sample = Sample.of(table, models.size()).by(Workers.threads(2));
    List<RaterCheck> found =
        assertInstanceOf(RaterChecks.Checked.class, RaterChecks.of(sample, row -> Items.NONE, 0.05))
            .raters();
    RaterCheck most =
        found.stream().max(Comparator.comparingDouble(RaterCheck::most)).orElseThrow();

    assertEquals("worker_15", people.get(most.rater()));
    assertEquals(OptionalInt.of(models.indexOf("Weaver 12k")), most.favourite());
    assertEquals(3, found.stream().filter(RaterCheck::flagged).count());
  }

  /** Somebody who likes the strongest more than others do, but not whatever it says. */
  @Test
  void aTasteForTheStrongestIsNoFlag() {
    SplittableRandom random = new SplittableRandom(8);
    VoteTable table = new VoteTable();
    for (int rater = 1; rater < 100; rater++) {
      addHonest(table, rater, 30, random);
    }
    for (int vote = 0; vote < 200; vote++) {
      int other = 1 + random.nextInt(TRUTH.length - 1);
      double[] fond = TieModel.DAVIDSON.probabilities(TRUTH[0] + 0.7, TRUTH[other], ETA);
      table.add(0, other, Votes.drawn(fond, random), 0);
    }
    RaterCheck check =
        checks(table).stream().filter(it -> it.rater() == 0).findFirst().orElseThrow();

    assertEquals(OptionalInt.empty(), check.favourite());
    assertFalse(check.flagged(), "" + check);
  }

  /** Somebody honest may like a contestant by 1 more, in units of theta. */
  @Test
  void theBetOnAFavouriteIsTheProductOfRatios() {
    Favour favour = new Favour(4);
    double[] even = {0.5, 0.25, 0.25};
    favour.take(2, 0, 0, even);
    favour.take(1, 2, 1, even);
    favour.take(2, 3, 2, even);
    double half = 0.5 * Math.E / (0.5 * Math.E + 0.25 + 0.25 * Math.exp(0.5));
    double quarter = 0.25 * Math.E / (0.25 * Math.E + 0.5 + 0.25 * Math.exp(0.5));
    double two = 0.98 / half * (0.98 / quarter) * (0.02 / (1 - half));
    double zero = 0.02 / (1 - quarter);
    double one = 0.02 / (1 - half);
    double three = 0.02 / (1 - quarter);

    assertEquals(Math.log((zero + one + two + three) / 4 / 2), favour.evidence(), 1e-12);
    assertEquals(2, favour.contestant());
  }

  @Test
  void fourVotesFlagNobody() {
    SplittableRandom random = new SplittableRandom(3);
    VoteTable table = new VoteTable();
    for (int rater = 0; rater < 400; rater++) {
      addHonest(table, rater, 30, random);
      for (int vote = 0; vote < 5; vote++) {
        table.add(0, 7, Outcome.A_BETTER, rater);
      }
    }
    for (int vote = 0; vote < 4; vote++) {
      table.add(7, 0, Outcome.A_BETTER, 400);
    }
    RaterCheck four = checks(table).get(400);
    table.add(7, 0, Outcome.A_BETTER, 400);
    RaterCheck five = checks(table).get(400);

    assertTrue(four.evidence().orElseThrow() > Math.log(100), "" + four);
    assertFalse(four.flagged());
    assertEquals(OptionalDouble.empty(), four.highestEvidence());
    assertTrue(five.flagged());
  }

  @Test
  void theEvidenceIsThatOfTheFitWithoutTheRater() {
    SplittableRandom random = new SplittableRandom(4);
    VoteTable table = new VoteTable();
    for (int rater = 0; rater < 8; rater++) {
      addHonest(table, rater, 100, random);
    }
    RaterCheck check = checks(table).get(3);
    Sample others = Sample.of(table, TRUTH.length).where(row -> table.rater(row) != 3);
    TieFit.Estimated fit =
        assertInstanceOf(TieFit.Estimated.class, Ties.fit(TieModel.DAVIDSON, others));
    double evidence = 0;
    for (int row = 300; row < 400; row++) {
      double a = fit.estimate().theta(table.a(row));
      double b = fit.estimate().theta(table.b(row));
      double[] probabilities = TieModel.DAVIDSON.probabilities(a, b, fit.eta());
      evidence += Surprise.logE(Surprise.p(probabilities, table.outcome(row).place()));
    }

    assertEquals(evidence, check.evidence().orElseThrow(), 1e-3);
  }

  @Test
  void whoAlwaysTakesTheLeftSideShowsIt() {
    SplittableRandom random = new SplittableRandom(5);
    VoteTable table = new VoteTable();
    for (int rater = 0; rater < 50; rater++) {
      addHonest(table, rater, 40, random);
    }
    for (int vote = 0; vote < 40; vote++) {
      int a = random.nextInt(TRUTH.length);
      table.add(a, (a + 3) % TRUTH.length, vote < 30 ? Outcome.A_BETTER : Outcome.TIE, 50);
    }
    RaterCheck check = checks(table).get(50);

    assertEquals(30, check.decided());
    assertEquals(30, check.left());
    assertTrue(check.leftScore().orElseThrow() > 3, "" + check);
  }

  @Test
  void agreementIsWithOthersOnTheSamePairAndItem() {
    VoteTable table = new VoteTable();
    SplittableRandom random = new SplittableRandom(6);
    for (int rater = 10; rater < 40; rater++) {
      addHonest(table, rater, 40, random);
    }
    int first = table.size();
    table.add(0, 1, Outcome.A_BETTER, 0);
    table.add(1, 0, Outcome.B_BETTER, 1);
    table.add(0, 1, Outcome.TIE, 2);
    table.add(0, 1, Outcome.A_BETTER, 0);
    table.add(0, 2, Outcome.A_BETTER, 1);
    RaterCheck zero = checks(table, row -> row < first ? Items.NONE : 7).get(30);
    RaterCheck one = checks(table, row -> row < first ? Items.NONE : 7).get(31);

    assertEquals(0, zero.rater());
    assertEquals(4, zero.compared());
    assertEquals(2, zero.agreed());
    assertEquals(3, one.compared());
    assertEquals(2, one.agreed());
    assertEquals(2 / 3.0, one.agreement().orElseThrow(), 1e-15);
    assertEquals(OptionalDouble.empty(), checks(table).get(0).agreement());
  }

  @Test
  void votesOfWhomNothingIsKnownAreLeftOut() {
    VoteTable table = new VoteTable();
    SplittableRandom random = new SplittableRandom(7);
    addHonest(table, VoteTable.NO_RATER, 500, random);
    addHonest(table, 3, 50, random);

    assertEquals(List.of(3), checks(table).stream().map(RaterCheck::rater).toList());
  }

  @Test
  void withoutTheModelThereIsTheReason() {
    VoteTable table = new VoteTable();
    table.add(0, 1, Outcome.A_BETTER, 0);
    Sample sample = Sample.of(table, 2);

    assertInstanceOf(
        TieFit.NotComparable.class,
        assertInstanceOf(RaterChecks.Unchecked.class, RaterChecks.of(sample, row -> 0, 0.05))
            .why());
    assertThrows(IllegalArgumentException.class, () -> RaterChecks.of(sample, row -> 0, 1));
  }
}
