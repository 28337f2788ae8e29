package org.privatearena.rating.boundary;

import java.util.List;
import java.util.stream.IntStream;
import org.privatearena.rating.engine.control.RaterChecks;

/**
 * Where evidence that somebody's votes do not fit lies in a drawing, in percent of its width: by
 * its logarithm, from 0.01 to 100 million at most. What is beyond stands at the end.
 *
 * @param high natural logarithm at the right end
 */
record EvidenceScale(double high) {

  private static final double MARGIN = 3;
  private static final double LOW = Math.log(0.008);
  private static final double LEAST_HIGH = Math.log(800);
  private static final double MOST_HIGH = Math.log(1.2e8);
  private static final int STEP = 2;

  /**
   * A labelled place of the axis.
   *
   * @param x in percent
   */
  public record Tick(double value, double x) {}

  /** The scale that holds evidence up to this, as far as it can be drawn. */
  static EvidenceScale upTo(double highest) {
    return new EvidenceScale(Math.min(MOST_HIGH, Math.max(LEAST_HIGH, highest + 1)));
  }

  /** In percent, to a tenth. */
  double x(double evidence) {
    double inside = Math.min(high, Math.max(LOW, evidence));
    return Math.round(10 * (MARGIN + (inside - LOW) / (high - LOW) * (100 - 2 * MARGIN))) / 10.0;
  }

  /** Where a flag begins. */
  double threshold() {
    return x(Math.log(RaterChecks.THRESHOLD));
  }

  /** Powers of a hundred. */
  List<Tick> ticks() {
    return IntStream.iterate(-STEP, power -> power + STEP)
        .takeWhile(power -> power * Math.log(10) <= high)
        .mapToObj(power -> new Tick(Math.pow(10, power), x(power * Math.log(10))))
        .toList();
  }
}
