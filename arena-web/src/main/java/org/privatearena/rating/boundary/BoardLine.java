package org.privatearena.rating.boundary;

import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.engine.control.Interval;
import org.privatearena.rating.engine.control.Row;

/**
 * A rated model as a line of the table, with the drawing of its interval in percent of the
 * drawing's width.
 *
 * @param interval null where the votes do not vary enough, or too few people voted, to tell one
 * @param x of the rating's mark
 * @param from x of the interval's lower end
 * @param to x of the interval's upper end
 * @param winRate 0 to 1, null without votes
 * @param bothBad share of its votes, 0 to 1, null without votes
 */
public record BoardLine(
    Row row,
    Listing model,
    Interval interval,
    double x,
    double from,
    double to,
    Double winRate,
    Double bothBad) {

  static BoardLine of(Row row, Listing model, BoardScale scale, BoardShares shares) {
    Interval interval = row.interval().orElse(null);
    double x = scale.x(row.rating());
    return new BoardLine(
        row,
        model,
        interval,
        x,
        interval == null ? x : scale.x(interval.low()),
        interval == null ? x : scale.x(interval.high()),
        shares.winRate(row.contestant()),
        shares.bothBad(row.contestant()));
  }

  /** Whether its interval leaves only one rank. */
  public boolean oneRank() {
    return row.rankLow() == row.rankHigh();
  }
}
