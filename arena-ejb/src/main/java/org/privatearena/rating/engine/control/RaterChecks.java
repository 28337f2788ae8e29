package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** Looks at every rater of a sample with the eyes of all others. */
public final class RaterChecks {

  /** From so many votes on a rater may be flagged. */
  public static final int FEWEST_VOTES = 5;

  /** A rater is flagged when the running product, or a bet on a favourite, is above this. */
  public static final double THRESHOLD = 100;

  private final Sample sample;
  private final Items items;
  private final Raters raters;
  private final LeftOut leftOut;
  private final RatedItems all;

  private RaterChecks(TieFit.Estimated fit, Cells cells, Sample sample, Items items) {
    this.sample = sample;
    this.items = items;
    raters = Raters.of(sample);
    leftOut = new LeftOut(fit, cells, raters);
    all = new RatedItems(sample, items);
  }

  /** What was found, or why Davidson's model cannot be fitted to the votes. */
  public sealed interface Result {}

  /**
   * The checks.
   *
   * @param raters in the order of their first vote; votes of whom nothing is known are left out
   */
  public record Checked(List<RaterCheck> raters) implements Result {

    public Checked {
      raters = List.copyOf(raters);
    }
  }

  /** There is no fit. */
  public record Unchecked(TieFit why) implements Result {}

  /**
   * Checks all raters.
   *
   * @param items what the votes were about, for the agreement; where it is not known, {@code row ->
   *     Items.NONE}
   * @param level of e-BH over the raters with evidence, above 0 and below 1: the share of honest
   *     ones among {@code flaggedAmongAll} that is expected at most
   */
  public static Result of(Sample sample, Items items, double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level is not between 0 and 1: " + level);
    }
    Cells cells = sample.cells();
    TieFit fit = Ties.fit(TieModel.DAVIDSON, cells);
    return fit instanceof TieFit.Estimated estimated
        ? new Checked(new RaterChecks(estimated, cells, sample, items).checks(level))
        : new Unchecked(fit);
  }

  private List<RaterCheck> checks(double level) {
    RaterCheck[] checks = new RaterCheck[raters.count()];
    sample.workers().each(checks.length, rater -> checks[rater] = check(rater));
    List<RaterCheck> known = Arrays.stream(checks).filter(Objects::nonNull).toList();
    double[] logs =
        known.stream().map(RaterCheck::evidence).flatMapToDouble(OptionalDouble::stream).toArray();
    double least = EvidenceRanks.threshold(logs, level);
    return known.stream().map(check -> check.amongAll(least)).toList();
  }

  /** Null for a vote of whom nothing is known. */
  private RaterCheck check(int rater) {
    int number = sample.table().rater(raters.row(raters.start(rater)));
    if (number == VoteTable.NO_RATER) {
      return null;
    }
    RaterTally tally = new RaterTally(sample.contestants());
    double[] fitted = leftOut.without(rater);
    for (int place = raters.start(rater); place < raters.end(rater); place++) {
      int cell = raters.cell(place);
      int pair = cell / Outcome.COUNT;
      int a = pair / sample.contestants();
      int b = pair - a * sample.contestants();
      double[] expected = fitted == null ? null : leftOut.probabilities(fitted, a, b);
      tally.take(a, b, cell % Outcome.COUNT, expected);
    }
    long[] agreement = agreement(rater);
    return tally.check(number, agreement[0], agreement[1]);
  }

  /** Comparisons with others, and those that agree. */
  private long[] agreement(int rater) {
    RatedItems own = new RatedItems(sample.contestants());
    for (int place = raters.start(rater); place < raters.end(rater); place++) {
      own.add(raters.cell(place), items.of(raters.row(place)));
    }
    long compared = 0;
    long agreed = 0;
    for (int place = raters.start(rater); place < raters.end(rater); place++) {
      int cell = raters.cell(place);
      int item = items.of(raters.row(place));
      if (item != Items.NONE) {
        int[] mine = own.on(cell, item);
        int[] theirs = all.on(cell, item);
        compared += Arrays.stream(theirs).sum() - Arrays.stream(mine).sum();
        agreed += theirs[all.value(cell)] - mine[all.value(cell)];
      }
    }
    return new long[] {compared, agreed};
  }
}
