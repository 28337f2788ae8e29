package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Ratings of comparable contestants with their intervals, or the reason why there are none. */
final class Ratings {

  private final double[] ratings;
  private final List<Optional<Interval>> intervals;
  private final List<ShownTerm> terms;
  private final boolean intervalsAsked;
  private final double effectiveRaters;
  private final String refusal;

  private Ratings(
      double[] ratings,
      List<Optional<Interval>> intervals,
      List<ShownTerm> terms,
      boolean intervalsAsked,
      double effectiveRaters,
      String refusal) {
    this.ratings = ratings;
    this.intervals = intervals;
    this.terms = terms;
    this.intervalsAsked = intervalsAsked;
    this.effectiveRaters = effectiveRaters;
    this.refusal = refusal;
  }

  /**
   * No ratings.
   *
   * @param refusal why the method has none; empty where there is nothing to rate
   */
  static Ratings none(String refusal) {
    return new Ratings(new double[0], List.of(), List.of(), false, Double.NaN, refusal);
  }

  /** Rates contestants that are comparable, at least two of them unless by Elo. */
  static Ratings of(Evidence evidence, Question question) {
    if (question.method() == Method.ELO) {
      return byElo(evidence, question);
    }
    Fitting fitting = new Fitting(evidence, question);
    Estimate estimate = fitting.estimate();
    return estimate == null ? none(fitting.refusal()) : shown(fitting, estimate, question);
  }

  private static Ratings byElo(Evidence evidence, Question question) {
    if (evidence.sample() == null) {
      throw new IllegalArgumentException("Elo goes by the order of votes; counts have none");
    }
    double[] ratings = Elo.of(evidence.sample(), question.eloK(), question.eloStart());
    List<Optional<Interval>> none = new ArrayList<>();
    for (int i = 0; i < ratings.length; i++) {
      none.add(Optional.empty());
    }
    return new Ratings(ratings, none, List.of(), false, Double.NaN, "");
  }

  private static Ratings shown(Fitting fitting, Estimate estimate, Question question) {
    int k = estimate.contestants();
    Spread spread = fitting.spread(estimate);
    double[] ratings = new double[k];
    List<Optional<Interval>> intervals = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      ratings[i] = estimate.rating(i);
      intervals.add(spread.interval(i, estimate.theta(i), Estimate.Scale.POINTS_ABOUT_1000));
    }
    List<ShownTerm> terms = new ArrayList<>();
    for (int i = 0; i < estimate.terms().size(); i++) {
      Estimate.Term term = estimate.terms().get(i);
      terms.add(
          new ShownTerm(
              term.name(), term.shown(), spread.interval(k + i, term.value(), term.scale())));
    }
    boolean asked = question.intervals().kind() != Intervals.Kind.NONE;
    return new Ratings(ratings, intervals, terms, asked, spread.effectiveRaters(), "");
  }

  int size() {
    return ratings.length;
  }

  double rating(int contestant) {
    return ratings[contestant];
  }

  Optional<Interval> interval(int contestant) {
    return intervals.get(contestant);
  }

  List<ShownTerm> terms() {
    return terms;
  }

  boolean intervalsAsked() {
    return intervalsAsked;
  }

  OptionalDouble effectiveRaters() {
    return Double.isNaN(effectiveRaters)
        ? OptionalDouble.empty()
        : OptionalDouble.of(effectiveRaters);
  }

  Optional<String> refusal() {
    return refusal.isEmpty() ? Optional.empty() : Optional.of(refusal);
  }
}
