package org.privatearena.rating.engine.control;

import java.util.Optional;

/** How far the numbers of an estimate may be off. */
final class Spread {

  private final double effectiveRaters;
  private final Finding finding;

  private Spread(double effectiveRaters, Finding finding) {
    this.effectiveRaters = effectiveRaters;
    this.finding = finding;
  }

  @FunctionalInterface
  private interface Finding {
    Optional<Interval> interval(int number, double value, Estimate.Scale scale);
  }

  /** Nothing is told. */
  static Spread none() {
    return new Spread(Double.NaN, (number, value, scale) -> Optional.empty());
  }

  /** By the sandwich. */
  static Spread of(Errors errors, double confidence) {
    double reach = errors.reach(confidence);
    return new Spread(
        errors.effectiveRaters(),
        (number, value, scale) -> {
          double error = reach * errors.standardError(number);
          return errors.told(number)
              ? Optional.of(new Interval(scale.shown(value - error), scale.shown(value + error)))
              : Optional.empty();
        });
  }

  /** By percentiles of estimates. */
  static Spread of(Bootstrap bootstrap, double confidence, double effectiveRaters) {
    double tail = (1 - confidence) / 2;
    boolean few = effectiveRaters < Errors.FEWEST_RATERS;
    return new Spread(
        effectiveRaters,
        (number, value, scale) ->
            few || !bootstrap.told(number)
                ? Optional.empty()
                : Optional.of(
                    new Interval(
                        scale.shown(bootstrap.quantile(number, tail)),
                        scale.shown(bootstrap.quantile(number, 1 - tail)))));
  }

  /**
   * The interval of a number, as it is shown.
   *
   * @param number a contestant, or beyond them a term
   * @param value what was estimated
   */
  Optional<Interval> interval(int number, double value, Estimate.Scale scale) {
    return finding.interval(number, value, scale);
  }

  /** N^2/sum n_r^2, or not a number where raters do not matter. */
  double effectiveRaters() {
    return effectiveRaters;
  }
}
