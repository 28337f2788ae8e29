package org.privatearena.rating.boundary;

import java.util.List;
import java.util.stream.DoubleStream;
import org.privatearena.rating.engine.control.Row;

/**
 * Where points of rating lie in a drawing.
 *
 * @param low points at its left edge
 * @param high points at its right edge
 */
record BoardScale(double low, double high) {

  /** Width of a drawing, and the margin that keeps marks inside it. */
  static final int WIDTH = 180;

  private static final int MARGIN = 6;

  /** The scale that holds every row's rating and interval. */
  static BoardScale of(List<Row> rows) {
    double low = rows.stream().flatMapToDouble(BoardScale::points).min().orElse(0);
    double high = rows.stream().flatMapToDouble(BoardScale::points).max().orElse(0);
    return high > low ? new BoardScale(low, high) : new BoardScale(low - 1, low + 1);
  }

  private static DoubleStream points(Row row) {
    return row.interval()
        .map(i -> DoubleStream.of(i.low(), row.rating(), i.high()))
        .orElseGet(() -> DoubleStream.of(row.rating()));
  }

  /** Rounded, so that the page does not carry digits nobody sees. */
  long x(double points) {
    return Math.round(MARGIN + (points - low) / (high - low) * (WIDTH - 2 * MARGIN));
  }
}
