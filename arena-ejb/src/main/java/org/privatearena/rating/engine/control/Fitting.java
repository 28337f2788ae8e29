package org.privatearena.rating.engine.control;

import java.util.Arrays;

/** One question about the votes of comparable contestants on each other. */
final class Fitting {

  private static final String MIXED_UP =
      "These votes cannot tell the contestants and the terms of style and side apart, or the terms"
          + " foretell every outcome; ask without them, or gather more votes.";

  private final Cells cells;
  private final Sample sample;
  private final double[] scale;
  private final Question question;
  private String refusal = "";

  Fitting(Evidence evidence, Question question) {
    this.question = question;
    sample = evidence.sample();
    cells =
        question.evenPairs()
            ? evidence.cells().evenPairs(Question.LEAST_OF_A_PAIR)
            : evidence.cells();
    scale = question.evenPairs() ? scale(evidence.cells(), cells) : null;
  }

  private static double[] scale(Cells plain, Cells even) {
    double[] scale = new double[plain.weights().length];
    for (int i = 0; i < scale.length; i++) {
      scale[i] = plain.weights()[i] > 0 ? even.weights()[i] / plain.weights()[i] : 0;
    }
    return scale;
  }

  /** Null where the method has none for these votes. */
  Estimate estimate() {
    return switch (question.method()) {
      case BRADLEY_TERRY -> BradleyTerry.estimate(cells, sample, scale);
      case CONTEXTUAL -> contextual();
      case RAO_KUPPER -> tied(TieModel.RAO_KUPPER);
      case DAVIDSON -> tied(TieModel.DAVIDSON);
      case GROUNDED_RAO_KUPPER -> tied(TieModel.GROUNDED_RAO_KUPPER);
      case ELO -> throw new IllegalArgumentException("Elo is no estimate");
    };
  }

  private Estimate contextual() {
    Estimate estimate =
        Contextual.estimate(
            cells, sample, question.covariates(), question.position(), question.ridge(), scale);
    refusal = estimate == null ? MIXED_UP : "";
    return estimate;
  }

  private Estimate tied(TieModel model) {
    TieFit fit = Ties.fit(model, cells, sample, scale);
    if (fit instanceof TieFit.Estimated estimated) {
      return estimated.estimate();
    }
    refusal = fit instanceof TieFit.Refused refused ? refused.why().sentence() : "";
    return null;
  }

  /** Why there is no estimate. */
  String refusal() {
    return refusal;
  }

  Spread spread(Estimate estimate) {
    Intervals intervals = question.intervals();
    double confidence = question.settings().confidence();
    if (intervals.kind() == Intervals.Kind.NONE) {
      return Spread.none();
    }
    if (intervals.kind() == Intervals.Kind.VOTES) {
      return intervals.bootstrapped()
          ? Spread.of(bootstrap(estimate, null), confidence, Double.NaN)
          : Spread.of(Errors.ofVotes(estimate), confidence);
    }
    if (sample == null) {
      throw new IllegalArgumentException("counts tell nothing of raters");
    }
    if (intervals.bootstrapped()) {
      Raters raters = Raters.of(sample);
      return Spread.of(bootstrap(estimate, raters), confidence, raters.effective());
    }
    return Spread.of(Errors.ofRaters(estimate), confidence);
  }

  private Bootstrap bootstrap(Estimate estimate, Raters raters) {
    if (question.method() == Method.CONTEXTUAL) {
      return Contextual.bootstrap(estimate, cells, sample, question, scale, raters);
    }
    boolean alike = raters == null && (sample == null || !sample.isWeighted());
    boolean halves = alike && question.method() == Method.BRADLEY_TERRY;
    Resampling resampling =
        alike
            ? Resampling.ofCells(halves ? cells.halved() : cells)
            : raters == null
                ? Resampling.ofRows(sample, scale)
                : Resampling.ofRaters(raters, scale);
    return Bootstrap.of(
        cells.weights().length,
        resampling,
        refit(estimate, halves),
        question.intervals().rounds(),
        question.seed(),
        sample == null ? Workers.CALLER : sample.workers());
  }

  private Refit refit(Estimate estimate, boolean folded) {
    return switch (question.method()) {
      case BRADLEY_TERRY -> new QuickRefit(estimate, folded);
      case RAO_KUPPER -> weights -> numbers(TieModel.RAO_KUPPER, weights);
      case DAVIDSON -> weights -> numbers(TieModel.DAVIDSON, weights);
      case GROUNDED_RAO_KUPPER -> weights -> numbers(TieModel.GROUNDED_RAO_KUPPER, weights);
      case CONTEXTUAL, ELO ->
          throw new IllegalArgumentException("no bootstrap of cells by " + question.method().key());
    };
  }

  private double[] numbers(TieModel model, double[] weights) {
    Cells drawn = new Cells(cells.contestants(), new long[weights.length], weights, weights);
    return Ties.fit(model, drawn, null, null) instanceof TieFit.Estimated estimated
        ? numbers(estimated.estimate())
        : null;
  }

  private static double[] numbers(Estimate estimate) {
    double[] numbers =
        Arrays.copyOf(estimate.thetas(), estimate.contestants() + estimate.terms().size());
    for (int i = 0; i < estimate.terms().size(); i++) {
      numbers[estimate.contestants() + i] = estimate.terms().get(i).value();
    }
    return numbers;
  }
}
