package org.privatearena.rating.boundary;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.privatearena.rating.engine.control.Row;

/**
 * Where points of rating lie in a drawing, in percent of its width, so that it is as wide as its
 * place in the page.
 *
 * @param low points at the left margin
 * @param high points at the right margin
 */
record BoardScale(double low, double high) {

  /** What keeps marks inside the drawing, in percent. */
  private static final double MARGIN = 5;

  private static final int MOST_TICKS = 5;
  private static final long[] STEPS = {10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

  /**
   * A labelled place of the axis.
   *
   * @param x in percent
   */
  public record Tick(long points, double x) {}

  /** The scale that holds every row's rating and interval. */
  static BoardScale of(List<Row> rows) {
    return holding(rows.stream().flatMapToDouble(BoardScale::points));
  }

  /** The scale that holds all of these. */
  static BoardScale holding(DoubleStream points) {
    DoubleSummaryStatistics all = points.summaryStatistics();
    double low = all.getCount() == 0 ? 0 : all.getMin();
    double high = all.getCount() == 0 ? 0 : all.getMax();
    return high > low ? new BoardScale(low, high) : new BoardScale(low - 1, low + 1);
  }

  private static DoubleStream points(Row row) {
    return row.interval()
        .map(i -> DoubleStream.of(i.low(), row.rating(), i.high()))
        .orElseGet(() -> DoubleStream.of(row.rating()));
  }

  /** In percent, to a tenth, so that the page does not carry digits nobody sees. */
  double x(double points) {
    double x = MARGIN + (points - low) / (high - low) * (100 - 2 * MARGIN);
    return Math.round(10 * x) / 10.0;
  }

  /** Round numbers of points, at most five and evenly apart. */
  List<Tick> ticks() {
    long step =
        LongStream.of(STEPS).filter(s -> ticks(s).count() <= MOST_TICKS).findFirst().orElse(0);
    return step == 0
        ? List.of()
        : ticks(step).mapToObj(points -> new Tick(points, x((double) points))).toList();
  }

  private LongStream ticks(long step) {
    long first = (long) Math.ceil(low / step);
    long last = (long) Math.floor(high / step);
    return LongStream.rangeClosed(first, last).map(n -> n * step);
  }
}
