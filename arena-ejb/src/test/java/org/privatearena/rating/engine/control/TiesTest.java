package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TiesTest {

  private static final double[] TRUTH = {1.1, 0.6, 0.2, -0.1, -0.7, -1.1};
  private static final double ETA = 0.5;
  private static final double GROUND = 0.8;

  private static TieFit.Estimated estimated(TieModel model, Cells cells) {
    return assertInstanceOf(TieFit.Estimated.class, Ties.fit(model, cells));
  }

  private static TieFit.Why refusal(TieModel model, PairCounts.Builder counts) {
    TieFit fit = Ties.fit(model, Cells.of(counts.build()));
    return assertInstanceOf(TieFit.Refused.class, fit).why();
  }

  private static double term(Estimate estimate, String name) {
    return estimate.terms().stream()
        .filter(term -> term.name().equals(name))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** The true strengths, with the ground where the model has one. */
  private static double[] truth(TieModel model) {
    double[] truth = TRUTH.clone();
    for (int i = 0; model.grounded() && i < truth.length; i++) {
      truth[i] += GROUND;
    }
    return truth;
  }

  private static Cells simulated(TieModel model, int votes, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    VoteTable table = Votes.table(model, truth(model), ETA, votes, random);
    return Sample.of(table, TRUTH.length).cells();
  }

  @ParameterizedTest
  @EnumSource
  void whatTheVotesWereDrawnFromIsFoundWithinItsErrors(TieModel model) {
    int hits = 0;
    int numbers = 0;
    for (int seed = 0; seed < 200; seed++) {
      Estimate estimate = estimated(model, simulated(model, 60, seed)).estimate();
      Errors errors = Errors.ofVotes(estimate);
      for (int i = 0; i < TRUTH.length + estimate.terms().size(); i++) {
        double found =
            i < TRUTH.length ? estimate.theta(i) : estimate.terms().get(i - TRUTH.length).value();
        double expected = i < TRUTH.length ? TRUTH[i] : i == TRUTH.length ? ETA : -GROUND;
        double miss = Math.abs(found - expected) / errors.standardError(i);
        assertTrue(miss < 5, model + " seed " + seed + " number " + i + ": " + miss);
        hits += miss < 1.959964 ? 1 : 0;
        numbers++;
      }
    }
    double coverage = hits / (double) numbers;

    assertTrue(coverage > 0.92 && coverage < 0.97, model + " " + coverage);
  }

  @ParameterizedTest
  @EnumSource
  void theEstimateIsAMaximum(TieModel model) {
    Cells cells = simulated(model, 40, 7);
    TieLikelihood likelihood = new TieLikelihood(model, cells);
    double[] parameters = parameters(estimated(model, cells));
    TiePoint here = likelihood.at(parameters);

    assertTrue(here.steepest() <= 1e-10 * likelihood.total(), model + " " + here.steepest());
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 100; i++) {
      double[] moved = parameters.clone();
      for (int j = 0; j < moved.length; j++) {
        moved[j] += 0.01 * (random.nextDouble() - 0.5);
      }
      assertTrue(likelihood.at(moved).value() < here.value());
    }
  }

  private static double[] parameters(TieFit.Estimated fit) {
    Estimate estimate = fit.estimate();
    int k = estimate.contestants();
    double[] parameters = new double[k + 1];
    double mean = fit.model().grounded() ? -term(estimate, Ties.GROUND) : 0;
    for (int i = 0; i < k; i++) {
      parameters[i] = estimate.theta(i) + mean;
    }
    parameters[k] = fit.eta();
    return parameters;
  }

  @ParameterizedTest
  @EnumSource
  void otherNumbersAndSwappedSidesChangeNothing(TieModel model) {
    Estimate straight = estimated(model, simulated(model, 40, 11)).estimate();
    VoteTable turned = new VoteTable();
    SplittableRandom random = new SplittableRandom(11);
    VoteTable table = Votes.table(model, truth(model), ETA, 40, random);
    for (int row = 0; row < table.size(); row++) {
      int a = TRUTH.length - 1 - table.a(row);
      int b = TRUTH.length - 1 - table.b(row);
      Outcome outcome = table.outcome(row);
      turned.add(b, a, mirrored(outcome), VoteTable.NO_RATER);
    }
    Estimate other = estimated(model, Sample.of(turned, TRUTH.length).cells()).estimate();
    Errors straightErrors = Errors.ofVotes(straight);
    Errors otherErrors = Errors.ofVotes(other);

    for (int i = 0; i < TRUTH.length; i++) {
      int j = TRUTH.length - 1 - i;
      assertEquals(straight.theta(i), other.theta(j), 1e-9);
      assertEquals(straightErrors.standardError(i), otherErrors.standardError(j), 1e-9);
    }
    for (int t = 0; t < straight.terms().size(); t++) {
      assertEquals(straight.terms().get(t).value(), other.terms().get(t).value(), 1e-9);
    }
  }

  private static Outcome mirrored(Outcome outcome) {
    return switch (outcome) {
      case A_BETTER -> Outcome.B_BETTER;
      case B_BETTER -> Outcome.A_BETTER;
      default -> outcome;
    };
  }

  @ParameterizedTest
  @EnumSource
  void everyVoteTwiceLeavesTheEstimateAndDividesItsVariancesByTwo(TieModel model) {
    SplittableRandom random = new SplittableRandom(5);
    VoteTable table = Votes.table(model, truth(model), ETA, 30, random);
    Estimate once = estimated(model, Sample.of(table, TRUTH.length).cells()).estimate();
    int rows = table.size();
    for (int row = 0; row < rows; row++) {
      table.add(table.a(row), table.b(row), table.outcome(row), VoteTable.NO_RATER);
    }
    Estimate twice = estimated(model, Sample.of(table, TRUTH.length).cells()).estimate();

    for (int i = 0; i < TRUTH.length; i++) {
      assertEquals(once.theta(i), twice.theta(i), 1e-9);
    }
    for (int i = 0; i < TRUTH.length + once.terms().size(); i++) {
      double ratio = Errors.ofVotes(once).standardError(i) / Errors.ofVotes(twice).standardError(i);
      assertEquals(Math.sqrt(2), ratio, 1e-7);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofASampleWithARaterAVoteBothErrorsAreTheSameButForTheFactor(TieModel model) {
    VoteTable drawn = Votes.table(model, truth(model), ETA, 30, new SplittableRandom(6));
    VoteTable table = new VoteTable();
    for (int row = 0; row < drawn.size(); row++) {
      table.add(drawn.a(row), drawn.b(row), drawn.outcome(row), row);
    }
    Sample sample = Sample.of(table, TRUTH.length);
    Estimate estimate =
        assertInstanceOf(TieFit.Estimated.class, Ties.fit(model, sample)).estimate();
    Errors byVote = Errors.ofVotes(estimate);
    Errors byRater = Errors.ofRaters(estimate);
    double n = table.size();

    for (int i = 0; i < TRUTH.length + estimate.terms().size(); i++) {
      double expected = byVote.standardError(i) * Math.sqrt(n / (n - 1));
      assertEquals(expected, byRater.standardError(i), 1e-10);
    }
  }

  @Test
  void twoContestantsGiveTheClosedFormOfDavidson() {
    TieFit.Estimated fit =
        estimated(
            TieModel.DAVIDSON, Cells.of(PairCounts.between(2).add(0, 1, 50, 20, 25, 5).build()));

    assertEquals(Math.log(50.0 / 20), fit.estimate().theta(0) - fit.estimate().theta(1), 1e-10);
    assertEquals(30 / Math.sqrt(50 * 20), fit.estimate().terms().get(0).shown(), 1e-10);
  }

  @Test
  void twoContestantsGiveTheClosedFormOfRaoAndKupper() {
    TieFit.Estimated fit =
        estimated(
            TieModel.RAO_KUPPER, Cells.of(PairCounts.between(2).add(0, 1, 50, 20, 25, 5).build()));
    double oddsA = 50.0 / 50;
    double oddsB = 20.0 / 80;

    assertEquals(
        Math.log(oddsA / oddsB) / 2, fit.estimate().theta(0) - fit.estimate().theta(1), 1e-10);
    assertEquals(1 / Math.sqrt(oddsA * oddsB), fit.estimate().terms().get(0).shown(), 1e-10);
  }

  @Test
  void twoContestantsGiveTheClosedFormOfTheGroundedModel() {
    double a = 3;
    double b = 1.5;
    double t = 1.4;
    long n = 1_000_000_000_000L;
    long wins = Math.round(n * a / (a + t * b + 1));
    long losses = Math.round(n * b / (b + t * a + 1));
    long bad = Math.round(n / (1 + a + b));
    Estimate estimate =
        estimated(
                TieModel.GROUNDED_RAO_KUPPER,
                Cells.of(
                    PairCounts.between(2)
                        .add(0, 1, wins, losses, n - wins - losses - bad, bad)
                        .build()))
            .estimate();

    assertEquals(Math.log(a / b), estimate.theta(0) - estimate.theta(1), 1e-9);
    assertEquals(t, estimate.terms().get(0).shown(), 1e-9);
    assertEquals(1000 - 400 * Math.log10(a * b) / 2, estimate.terms().get(1).shown(), 1e-6);
    assertEquals(
        List.of("tie", "ground"), estimate.terms().stream().map(Estimate.Term::name).toList());
  }

  @Test
  void bothBadIsATieWithoutGround() {
    PairCounts split = PairCounts.between(3).add(0, 1, 9, 4, 3, 2).add(1, 2, 8, 5, 0, 4).build();
    PairCounts ties = PairCounts.between(3).add(0, 1, 9, 4, 5, 0).add(1, 2, 8, 5, 4, 0).build();
    for (TieModel model : List.of(TieModel.RAO_KUPPER, TieModel.DAVIDSON)) {
      Estimate one = estimated(model, Cells.of(split)).estimate();
      Estimate other = estimated(model, Cells.of(ties)).estimate();

      assertEquals(one.theta(0), other.theta(0), 1e-12);
      assertEquals(term(one, "tie"), term(other, "tie"), 1e-12);
      assertEquals(
          Errors.ofVotes(one).standardError(0), Errors.ofVotes(other).standardError(0), 1e-12);
    }
  }

  @Test
  void withoutTiesTheEstimateIsThatOfBradleyAndTerryAndSaysSo() {
    PairCounts counts = PairCounts.between(3).add(0, 1, 9, 4, 0, 0).add(1, 2, 8, 5, 0, 0).build();
    for (TieModel model : List.of(TieModel.RAO_KUPPER, TieModel.DAVIDSON)) {
      TieFit.Estimated fit = estimated(model, Cells.of(counts));

      assertTrue(fit.tieAtBoundary());
      assertEquals(List.of(), fit.estimate().terms());
      assertEquals(Tables.rated(counts).theta(0), fit.estimate().theta(0), 1e-12);
    }
  }

  @Test
  void withoutTiesTheGroundedModelKeepsItsGround() {
    long n = 1_000_000_000_000L;
    double a = 3;
    double b = 1.5;
    long wins = Math.round(n * a / (a + b + 1));
    long losses = Math.round(n * b / (a + b + 1));
    TieFit.Estimated fit =
        estimated(
            TieModel.GROUNDED_RAO_KUPPER,
            Cells.of(PairCounts.between(2).add(0, 1, wins, losses, 0, n - wins - losses).build()));

    assertTrue(fit.tieAtBoundary());
    assertEquals(1, fit.estimate().terms().size());
    assertEquals(-Math.log(a * b) / 2, term(fit.estimate(), "ground"), 1e-9);
    assertTrue(Errors.ofVotes(fit.estimate()).told(2));
  }

  @Test
  void whatCannotBeToldIsRefusedWithItsReason() {
    assertEquals(
        TieFit.Why.NO_BOTH_BAD,
        refusal(TieModel.GROUNDED_RAO_KUPPER, PairCounts.between(2).add(0, 1, 9, 4, 3, 0)));
    for (TieModel model : TieModel.values()) {
      assertEquals(
          TieFit.Why.NO_PREFERENCE,
          refusal(model, PairCounts.between(2).add(0, 1, 0, 0, 9, 4)),
          model.code());
    }
    for (TieModel model : List.of(TieModel.RAO_KUPPER, TieModel.DAVIDSON)) {
      assertEquals(
          TieFit.Why.NOT_ESTIMABLE,
          refusal(model, PairCounts.between(2).add(0, 1, 9, 0, 5, 0)),
          model.code());
    }
    assertEquals(
        List.of(List.of(0), List.of(1)),
        assertInstanceOf(
                TieFit.NotComparable.class,
                Ties.fit(
                    TieModel.DAVIDSON,
                    Cells.of(PairCounts.between(2).add(0, 1, 9, 0, 0, 0).build())))
            .components());
  }

  @Test
  void wildTablesGiveFiniteNumbersOrAReason() {
    SplittableRandom random = new SplittableRandom(12);
    int estimates = 0;
    for (int i = 0; i < 150; i++) {
      Cells cells = Cells.of(Tables.wild(random));
      for (TieModel model : TieModel.values()) {
        if (Ties.fit(model, cells) instanceof TieFit.Estimated fit) {
          estimates++;
          Errors errors = Errors.ofVotes(fit.estimate());
          for (int c = 0; c < cells.contestants(); c++) {
            assertTrue(Double.isFinite(fit.estimate().theta(c)));
            assertTrue(Double.isFinite(errors.standardError(c)));
          }
        }
      }
    }
    assertTrue(estimates > 50, "" + estimates);
  }

  @ParameterizedTest
  @EnumSource
  void twoHundredContestantsAreNotTooMany(TieModel model) {
    SplittableRandom random = new SplittableRandom(21);
    double[] theta = random.doubles(200, -1.5, 2).toArray();
    Cells cells = Sample.of(Votes.table(model, theta, ETA, 10, random), 200).cells();
    Estimate estimate =
        assertTimeout(Duration.ofSeconds(20), () -> estimated(model, cells)).estimate();

    assertEquals(ETA, term(estimate, Ties.TIE), 0.05);
  }

  @Test
  void weightsCountAsVotes() {
    VoteTable table = Votes.table(TieModel.DAVIDSON, TRUTH, ETA, 20, new SplittableRandom(9));
    Sample sample = Sample.of(table, TRUTH.length);
    Estimate once = estimated(TieModel.DAVIDSON, sample.cells()).estimate();
    Estimate weighted =
        estimated(TieModel.DAVIDSON, sample.weighted(row -> 2.5).cells()).estimate();

    assertEquals(once.theta(0), weighted.theta(0), 1e-10);
    assertEquals(
        Errors.ofVotes(once).standardError(0), Errors.ofVotes(weighted).standardError(0), 1e-10);
  }
}
