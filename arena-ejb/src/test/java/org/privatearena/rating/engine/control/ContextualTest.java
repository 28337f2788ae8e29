package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ContextualTest {

  private final Simulated votes =
      new Simulated(new SplittableRandom(11), 8, 30_000, 400, new double[] {0.8, -0.4}, 0.25);

  private Estimate estimate(double ridge) {
    return Contextual.estimate(
        votes.sample().cells(), votes.sample(), votes.covariates(), true, ridge, null);
  }

  @Test
  void simulatedStrengthsAndTermsAreFoundAgainWithinTheirErrors() {
    Estimate estimate = estimate(0);
    Errors errors = Errors.ofVotes(estimate);
    for (int i = 0; i < 8; i++) {
      assertEquals(votes.theta(i), estimate.theta(i), 4 * errors.standardError(i));
      assertTrue(errors.standardError(i) < 0.05);
    }
    List<Estimate.Term> terms = estimate.terms();
    assertEquals(List.of("x0", "x1", "position"), terms.stream().map(Estimate.Term::name).toList());
    for (int c = 0; c < 3; c++) {
      double truth = c < 2 ? votes.beta(c) : votes.position();
      assertEquals(truth, terms.get(c).value(), 4 * errors.standardError(8 + c));
      assertTrue(errors.standardError(8 + c) < 0.05);
    }
  }

  /** Without the terms the same votes give other strengths: style went along with strength. */
  @Test
  void strengthsAreThoseOfAnswersAlikeInStyle() {
    Estimate plain = BradleyTerry.estimate(votes.sample().cells(), votes.sample(), null);
    assertTrue(plain.theta(7) - plain.theta(0) > 1.05 * (votes.theta(7) - votes.theta(0)));
  }

  @Test
  void theGradientVanishesAndIsTheDerivativeOfTheLikelihood() {
    Estimate estimate = estimate(0);
    double[] at = new double[11];
    for (int i = 0; i < 8; i++) {
      at[i] = estimate.theta(i);
    }
    for (int c = 0; c < 3; c++) {
      at[8 + c] = estimate.terms().get(c).value();
    }
    Design design = Design.of(votes.sample(), votes.covariates(), true, null);
    for (double slope :
        design.pass(at, DesignPass.Kind.GRADIENT, null, Workers.CALLER).gradient()) {
      assertEquals(0, slope, 1e-10 * 30_000);
    }
    at[2] += 0.3;
    at[9] -= 0.2;
    double[] gradient = design.pass(at, DesignPass.Kind.GRADIENT, null, Workers.CALLER).gradient();
    double[][] information =
        design.pass(at, DesignPass.Kind.INFORMATION, null, Workers.CALLER).matrix();
    for (int i = 0; i < at.length; i++) {
      double step = 1e-5;
      double here = at[i];
      at[i] = here + step;
      double above = likelihood(at);
      double[] gradientAbove =
          design.pass(at, DesignPass.Kind.GRADIENT, null, Workers.CALLER).gradient();
      at[i] = here - step;
      double below = likelihood(at);
      at[i] = here;
      assertEquals((above - below) / (2 * step), gradient[i], 1e-3);
      for (int j = 0; j < at.length; j++) {
        assertEquals(-information[i][j], (gradientAbove[j] - gradient[j]) / step, 0.05);
      }
    }
  }

  private double likelihood(double[] at) {
    double sum = 0;
    double[] x = new double[2];
    for (int row = 0; row < votes.table.size(); row++) {
      votes.covariates().read(row, x, 0);
      double d =
          at[votes.table.a(row)] - at[votes.table.b(row)] + at[8] * x[0] + at[9] * x[1] + at[10];
      double score = votes.table.outcome(row).score();
      sum += score * Logistic.logOf(d) + (1 - score) * Logistic.logOf(-d);
    }
    return sum;
  }

  /** A number so far out that no series takes its power. */
  @Test
  void theGradientVanishesBesideAnOutlier() {
    boolean won = votes.table.outcome(0) == Outcome.A_BETTER;
    Covariates farOut =
        new Covariates() {
          @Override
          public List<String> names() {
            return votes.covariates().names();
          }

          @Override
          public void read(int row, double[] into, int at) {
            votes.covariates().read(row, into, at);
            into[at] = row == 0 ? (won ? 1000 : -1000) : into[at];
          }
        };
    Estimate estimate =
        Contextual.estimate(votes.sample().cells(), votes.sample(), farOut, true, 0, null);
    double[] slopes = new double[3];
    double[] x = new double[3];
    x[2] = 1;
    for (int row = 0; row < votes.table.size(); row++) {
      farOut.read(row, x, 0);
      double d = estimate.theta(votes.table.a(row)) - estimate.theta(votes.table.b(row));
      for (int c = 0; c < 3; c++) {
        d += estimate.terms().get(c).value() * x[c];
      }
      for (int c = 0; c < 3; c++) {
        slopes[c] += (votes.table.outcome(row).score() - Logistic.of(d)) * x[c];
      }
    }
    assertEquals(votes.beta(0), estimate.terms().get(0).value(), 0.1);
    assertArrayEquals(new double[3], slopes, 1e-10 * 30_000);
  }

  /** On a mean instead of a sum this ridge would shrink the terms to nearly nothing. */
  @Test
  void aRidgeOfOneOnTheSumHardlyShrinksATermOfManyVotes() {
    assertEquals(estimate(0).terms().get(0).value(), estimate(1).terms().get(0).value(), 1e-3);
    assertTrue(estimate(1e6).terms().get(0).value() < 0.1 * estimate(0).terms().get(0).value());
  }

  @Test
  void withoutTermsItIsBradleyTerryAndClustersAreThose() {
    Estimate contextual =
        Contextual.estimate(
            votes.sample().cells(), votes.sample(), Covariates.none(), false, 0, null);
    Estimate plain = BradleyTerry.estimate(votes.sample().cells(), votes.sample(), null);
    for (int i = 0; i < 8; i++) {
      assertEquals(plain.theta(i), contextual.theta(i), 1e-9);
      assertEquals(
          Errors.ofRaters(plain).standardError(i),
          Errors.ofRaters(contextual).standardError(i),
          1e-9);
      assertEquals(
          Errors.ofVotes(plain).standardError(i),
          Errors.ofVotes(contextual).standardError(i),
          1e-9);
    }
  }

  /** One contestant always on the left: its strength and the left side's are one. */
  @Test
  void whatCannotBeToldApartHasNoEstimate() {
    VoteTable table = new VoteTable();
    for (int i = 0; i < 10; i++) {
      table.add(0, 1, i < 6 ? Outcome.A_BETTER : Outcome.B_BETTER, i);
    }
    Sample sample = Sample.of(table, 2);
    assertNull(Contextual.estimate(sample.cells(), sample, Covariates.none(), true, 0, null));
  }

  /** The longer answer always won: its worth has no end, unless a ridge gives it one. */
  @Test
  void termsThatForetellEveryOutcomeHaveNoEstimateWithoutRidge() {
    VoteTable table = new VoteTable();
    for (int i = 0; i < 60; i++) {
      table.add(i % 3, (i + 1) % 3, i % 2 == 0 ? Outcome.A_BETTER : Outcome.B_BETTER, i);
    }
    Sample sample = Sample.of(table, 3);
    Covariates longer =
        new Covariates() {
          @Override
          public List<String> names() {
            return List.of("length");
          }

          @Override
          public void read(int row, double[] into, int at) {
            into[at] = (row % 2 == 0 ? 1 : -1) * (1 + row % 7) / 4.0;
          }
        };
    assertNull(Contextual.estimate(sample.cells(), sample, longer, false, 0, null));
    assertNull(Contextual.estimate(sample.cells(), sample, longer, true, 0, null));
    Estimate held = Contextual.estimate(sample.cells(), sample, longer, false, 0.1, null);
    assertTrue(held.terms().get(0).value() < 20);
  }

  /** All styles but one are alike: the farther the term, the less slope is left. */
  @Test
  void aTermThatOneVoteAloneKnowsHasNoEstimateWithoutRidge() {
    VoteTable table = new VoteTable();
    for (int i = 0; i < 5; i++) {
      table.add(0, 1, Outcome.A_BETTER, i);
    }
    table.add(0, 2, Outcome.A_BETTER, 5);
    table.add(0, 2, Outcome.A_BETTER, 6);
    table.add(0, 2, Outcome.B_BETTER, 7);
    table.add(1, 2, Outcome.A_BETTER, 8);
    table.add(1, 2, Outcome.A_BETTER, 9);
    Sample sample = Sample.of(table, 3);
    Covariates last =
        new Covariates() {
          @Override
          public List<String> names() {
            return List.of("length");
          }

          @Override
          public void read(int row, double[] into, int at) {
            into[at] = row == 9 ? 1 / 3.0 : 0;
          }
        };
    Question question = Question.usual().by(Method.CONTEXTUAL).with(last, true, 0);
    Board board = Board.of(Tables.contestants(3), sample, question);
    assertTrue(board.refusal().isPresent(), () -> "rated: " + board.rows());
    assertNull(Contextual.estimate(sample.cells(), sample, last, true, 0, null));
  }
}
