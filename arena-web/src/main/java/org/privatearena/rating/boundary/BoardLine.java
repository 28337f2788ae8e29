package org.privatearena.rating.boundary;

import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.engine.control.Interval;
import org.privatearena.rating.engine.control.Row;

/**
 * A rated model as a line of the table, with the drawing of its interval.
 *
 * @param interval null where the votes do not vary enough to tell one
 * @param x of the rating's mark
 * @param from x of the interval's lower end
 * @param length of the interval in the drawing, at least 1
 * @param mean x of 1000 points
 */
public record BoardLine(
    Row row, Listing model, Interval interval, long x, long from, long length, long mean) {

  private static final double MEAN = 1000;

  static BoardLine of(Row row, Listing model, BoardScale scale) {
    Interval interval = row.interval().orElse(null);
    long x = scale.x(row.rating());
    long from = interval == null ? x : scale.x(interval.low());
    long to = interval == null ? x : scale.x(interval.high());
    return new BoardLine(row, model, interval, x, from, Math.max(1, to - from), scale.x(MEAN));
  }

  /** Whether its interval leaves only one rank. */
  public boolean oneRank() {
    return row.rankLow() == row.rankHigh();
  }
}
