package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Where a method ends there is no slope left: at most 1e-10 of the weight of all votes, by slopes
 * that are written down here from the formulas of the models, vote by vote.
 */
class OptimumPropertiesTest {

  private static final int K = 4;

  /** One vote; side b is another contestant than side a. */
  record Ballot(int a, int b, Outcome outcome, double weight, double style) {}

  /** What is asked, without intervals. */
  record Asked(Method method, boolean evenPairs, boolean weighted, boolean position, double ridge) {

    Question question(List<Ballot> ballots) {
      boolean contextual = method == Method.CONTEXTUAL;
      return Question.usual()
          .by(method)
          .evenPairs(evenPairs)
          .with(Intervals.none())
          .with(contextual ? style(ballots) : Covariates.none(), contextual && position, ridge);
    }
  }

  private static Covariates style(List<Ballot> ballots) {
    return new Covariates() {
      @Override
      public List<String> names() {
        return List.of("style");
      }

      @Override
      public void read(int row, double[] into, int at) {
        into[at] = ballots.get(row).style();
      }
    };
  }

  @Provide
  Arbitrary<List<Ballot>> ballots() {
    return Combinators.combine(
            Arbitraries.integers().between(0, K - 1),
            Arbitraries.integers().between(1, K - 1),
            Arbitraries.of(Outcome.class),
            Arbitraries.of(0.02, 0.7, 1.0, 3.0, 40.0),
            Arbitraries.integers().between(-4, 4))
        .as(
            (a, step, outcome, weight, style) ->
                new Ballot(a, (a + step) % K, outcome, weight, style / 3.0))
        .list()
        .ofMinSize(20)
        .ofMaxSize(700);
  }

  @Provide
  Arbitrary<Asked> questions() {
    return Combinators.combine(
            Arbitraries.of(Method.class).filter(method -> method != Method.ELO),
            Arbitraries.of(false, true),
            Arbitraries.of(false, true),
            Arbitraries.of(false, true),
            Arbitraries.of(0.0, 0.3, 1000.0))
        .as(Asked::new);
  }

  @Property(tries = 600)
  void noSlopeIsAboveOneInTenBillionOfTheWeightOfAllVotes(
      @ForAll("ballots") List<Ballot> ballots, @ForAll("questions") Asked asked) {
    Sample sample = sample(ballots, asked.weighted());
    Assume.that(StrongComponents.of(PairScores.of(sample.cells())).size() == 1);
    Fitting fitting = new Fitting(Evidence.of(sample), asked.question(ballots));
    Estimate estimate = fitting.estimate();
    Assume.that(estimate != null);

    double[] weights = weights(ballots, asked);
    double total = 0;
    double[] slopes = new double[estimate.contestants() + 2];
    for (int i = 0; i < weights.length; i++) {
      total += weights[i];
      add(estimate, asked, ballots.get(i), weights[i], slopes);
    }
    if (asked.method() == Method.CONTEXTUAL) {
      for (int c = 0; c < estimate.terms().size(); c++) {
        slopes[K + c] -= asked.ridge() * estimate.terms().get(c).value();
      }
    }
    for (double slope : slopes) {
      assertEquals(0, slope, 1e-10 * total);
    }
  }

  private static Sample sample(List<Ballot> ballots, boolean weighted) {
    VoteTable table = new VoteTable();
    ballots.forEach(b -> table.add(b.a(), b.b(), b.outcome(), VoteTable.NO_RATER));
    Sample sample = Sample.of(table, K);
    return weighted ? sample.weighted(row -> ballots.get(row).weight()) : sample;
  }

  private static double[] weights(List<Ballot> ballots, Asked asked) {
    return ballots.stream()
        .mapToDouble(
            b -> {
              long met =
                  ballots.stream()
                      .filter(o -> Math.min(o.a(), o.b()) == Math.min(b.a(), b.b()))
                      .filter(o -> Math.max(o.a(), o.b()) == Math.max(b.a(), b.b()))
                      .count();
              double even = asked.evenPairs() ? 50.0 / Math.max(met, 50) : 1;
              return even * (asked.weighted() ? b.weight() : 1);
            })
        .toArray();
  }

  /** Adds the slopes of a vote: of strengths, then of the further parameters. */
  private static void add(
      Estimate estimate, Asked asked, Ballot ballot, double weight, double[] slopes) {
    double[] x = {0, 0};
    if (asked.method() == Method.CONTEXTUAL) {
      x[0] = ballot.style();
      x[1] = asked.position() ? 1 : 0;
    }
    double a = estimate.theta(ballot.a());
    double b = estimate.theta(ballot.b());
    double[] slope =
        switch (asked.method()) {
          case BRADLEY_TERRY -> plain(a - b, ballot.outcome());
          case CONTEXTUAL -> {
            double d = a - b;
            for (int c = 0; c < estimate.terms().size(); c++) {
              d += estimate.terms().get(c).value() * x[c];
            }
            yield plain(d, ballot.outcome());
          }
          case DAVIDSON ->
              tied(estimate)
                  ? davidson(a, b, tie(estimate), ballot)
                  : plain(a - b, ballot.outcome());
          case RAO_KUPPER ->
              tied(estimate)
                  ? raoKupper(a, b, tie(estimate), ballot)
                  : plain(a - b, ballot.outcome());
          case GROUNDED_RAO_KUPPER -> {
            // The term is minus the mean of the strengths.
            double mean = -estimate.terms().get(estimate.terms().size() - 1).value();
            double eta = tied(estimate) ? tie(estimate) : 0;
            yield grounded(a + mean, b + mean, eta, ballot, tied(estimate));
          }
          case ELO -> throw new IllegalArgumentException();
        };
    slopes[ballot.a()] += weight * slope[0];
    slopes[ballot.b()] += weight * slope[1];
    boolean contextual = asked.method() == Method.CONTEXTUAL;
    slopes[K] += weight * (contextual ? slope[0] * x[0] : slope[2]);
    slopes[K + 1] += contextual ? weight * slope[0] * x[1] : 0;
  }

  private static boolean tied(Estimate estimate) {
    return !estimate.terms().isEmpty() && estimate.terms().get(0).name().equals(Ties.TIE);
  }

  private static double tie(Estimate estimate) {
    return estimate.terms().get(0).value();
  }

  /** Ties and both bad as halves: y - 1/(1 + e^-d). */
  private static double[] plain(double d, Outcome outcome) {
    double score = outcome == Outcome.A_BETTER ? 1 : outcome == Outcome.B_BETTER ? 0 : 0.5;
    double rest = score - 1 / (1 + Math.exp(-d));
    return new double[] {rest, -rest, 0};
  }

  /** P(a) = A/(A + tB), P(tie) = (t^2 - 1) AB/((A + tB)(B + tA)). */
  private static double[] raoKupper(double a, double b, double eta, Ballot ballot) {
    double first = 1 / (1 + Math.exp(a - b - eta));
    double second = 1 / (1 + Math.exp(b - a - eta));
    return switch (ballot.outcome()) {
      case A_BETTER -> new double[] {first, -first, -first};
      case B_BETTER -> new double[] {-second, second, -second};
      case TIE, BOTH_BAD -> {
        double more = 2 / -Math.expm1(-2 * eta);
        yield new double[] {first - second, second - first, more - first - second};
      }
    };
  }

  /** P(a) = A/(A + B + nu sqrt(AB)), P(tie) = nu sqrt(AB)/(A + B + nu sqrt(AB)). */
  private static double[] davidson(double a, double b, double eta, Ballot ballot) {
    double strengthA = Math.exp((a - b) / 2);
    double strengthB = Math.exp((b - a) / 2);
    double sum = strengthA + strengthB + Math.exp(eta);
    double shareA = (strengthA + Math.exp(eta) / 2) / sum;
    double shareTie = Math.exp(eta) / sum;
    return switch (ballot.outcome()) {
      case A_BETTER -> new double[] {1 - shareA, shareA - 1, -shareTie};
      case B_BETTER -> new double[] {-shareA, shareA, -shareTie};
      case TIE, BOTH_BAD -> new double[] {0.5 - shareA, shareA - 0.5, 1 - shareTie};
    };
  }

  /**
   * P(a) = A/(A + tB + 1), P(both bad) = 1/(1 + A + B), P(tie) = the rest.
   *
   * @param tied whether t is free; where there are no ties it is 1, at the end of its range
   */
  private static double[] grounded(double a, double b, double eta, Ballot ballot, boolean tied) {
    double strengthA = Math.exp(a);
    double strengthB = Math.exp(b);
    double t = Math.exp(eta);
    double winA = strengthA / (strengthA + t * strengthB + 1);
    double winB = strengthB / (strengthB + t * strengthA + 1);
    double bad = 1 / (1 + strengthA + strengthB);
    double[] ofWinA = {1 - winA, -winA * t * strengthB / strengthA, 0};
    ofWinA[2] = ofWinA[1];
    double[] ofWinB = {-winB * t * strengthA / strengthB, 1 - winB, 0};
    ofWinB[2] = ofWinB[0];
    double[] ofBad = {-bad * strengthA, -bad * strengthB, 0};
    double[] slope =
        switch (ballot.outcome()) {
          case A_BETTER -> ofWinA;
          case B_BETTER -> ofWinB;
          case BOTH_BAD -> ofBad;
          case TIE ->
              IntStream.range(0, 3)
                  .mapToDouble(
                      i ->
                          -(winA * ofWinA[i] + winB * ofWinB[i] + bad * ofBad[i])
                              / (1 - winA - winB - bad))
                  .toArray();
        };
    slope[2] = tied ? slope[2] : 0;
    return slope;
  }

  /** The formulas above are those of the models: they are the slopes of their logarithms. */
  @Property(tries = 100)
  void theSlopesWrittenDownHereAreThoseOfTheModels(
      @ForAll("strengths") double a, @ForAll("strengths") double b, @ForAll Outcome outcome) {
    double eta = 0.4;
    Ballot ballot = new Ballot(0, 1, outcome, 1, 0);
    for (TieModel model : TieModel.values()) {
      double[] slope =
          switch (model) {
            case RAO_KUPPER -> raoKupper(a, b, eta, ballot);
            case DAVIDSON -> davidson(a, b, eta, ballot);
            case GROUNDED_RAO_KUPPER -> grounded(a, b, eta, ballot, true);
          };
      double step = 1e-6;
      double[][] moves = {{step, 0, 0}, {0, step, 0}, {0, 0, step}};
      for (int i = 0; i < 3; i++) {
        double above = log(model, a + moves[i][0], b + moves[i][1], eta + moves[i][2], outcome);
        double below = log(model, a - moves[i][0], b - moves[i][1], eta - moves[i][2], outcome);
        assertEquals((above - below) / (2 * step), slope[i], 1e-6, model + " " + i);
      }
    }
  }

  @Provide
  Arbitrary<Double> strengths() {
    return Arbitraries.doubles().between(-3, 3);
  }

  private static double log(TieModel model, double a, double b, double eta, Outcome outcome) {
    double[] chances = model.probabilities(a, b, eta);
    Outcome counted =
        outcome == Outcome.BOTH_BAD && model != TieModel.GROUNDED_RAO_KUPPER
            ? Outcome.TIE
            : outcome;
    return Math.log(chances[counted.place()]);
  }
}
