package org.privatearena.rating.boundary;

import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.engine.control.Interval;
import org.privatearena.rating.engine.control.Row;

/**
 * A rated model as a line of the table, with the drawing of its interval in percent of the
 * drawing's width.
 *
 * @param interval null where the votes do not vary enough to tell one
 * @param x of the rating's mark
 * @param from x of the interval's lower end
 * @param to x of the interval's upper end
 */
public record BoardLine(
    Row row, Listing model, Interval interval, double x, double from, double to) {

  static BoardLine of(Row row, Listing model, BoardScale scale) {
    Interval interval = row.interval().orElse(null);
    double x = scale.x(row.rating());
    return new BoardLine(
        row,
        model,
        interval,
        x,
        interval == null ? x : scale.x(interval.low()),
        interval == null ? x : scale.x(interval.high()));
  }

  /** Whether its interval leaves only one rank. */
  public boolean oneRank() {
    return row.rankLow() == row.rankHigh();
  }
}
