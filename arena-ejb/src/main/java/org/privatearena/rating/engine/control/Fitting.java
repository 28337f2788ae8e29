package org.privatearena.rating.engine.control;

/** One question about the votes of comparable contestants on each other. */
final class Fitting {

  private static final String MIXED_UP =
      "These votes cannot tell the contestants and the terms of style and side apart, or the terms"
          + " foretell every outcome; ask without them, or gather more votes.";

  private final Cells cells;
  private final Sample sample;
  private final double[] scale;
  private final Question question;

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
      case CONTEXTUAL ->
          Contextual.estimate(
              cells, sample, question.covariates(), question.position(), question.ridge(), scale);
      default -> throw new IllegalArgumentException("not by " + question.method());
    };
  }

  /** Why there is no estimate. */
  String refusal() {
    return MIXED_UP;
  }

  Spread spread(Estimate estimate) {
    Intervals intervals = question.intervals();
    double confidence = question.settings().confidence();
    if (intervals.kind() == Intervals.Kind.NONE) {
      return Spread.none();
    }
    if (intervals.kind() == Intervals.Kind.VOTES) {
      return intervals.bootstrapped()
          ? Spread.of(bootstrap(estimate, resampledVotes()), confidence, Double.NaN)
          : Spread.of(Errors.ofVotes(estimate), confidence);
    }
    if (sample == null) {
      throw new IllegalArgumentException("counts tell nothing of raters");
    }
    Raters raters = Raters.of(sample);
    return intervals.bootstrapped()
        ? Spread.of(
            bootstrap(estimate, Resampling.ofRaters(sample, raters, scale)),
            confidence,
            raters.effective())
        : Spread.of(Errors.ofRaters(estimate, raters), confidence);
  }

  private Resampling resampledVotes() {
    return sample != null && sample.isWeighted()
        ? Resampling.ofRows(sample, scale)
        : Resampling.ofCells(cells);
  }

  private Bootstrap bootstrap(Estimate estimate, Resampling resampling) {
    Workers workers = sample == null ? Workers.CALLER : sample.workers();
    return Bootstrap.of(
        cells.weights().length,
        resampling,
        refit(estimate),
        question.intervals().rounds(),
        question.seed(),
        workers);
  }

  private Refit refit(Estimate estimate) {
    if (question.method() != Method.BRADLEY_TERRY) {
      throw new IllegalArgumentException("no bootstrap by " + question.method().key());
    }
    return new QuickRefit(cells, estimate);
  }
}
