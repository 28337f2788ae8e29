package org.privatearena.rating.boundary;

import org.privatearena.rating.control.StoredBoard;
import org.privatearena.rating.engine.control.Row;

/**
 * A model on two boards, with the drawing of its ratings in percent of the drawing's width.
 *
 * @param before null where it is not on the first one
 * @param after null where it is not on the second one
 * @param x of the first rating, or of the second where there is no first
 * @param toX of the second rating, or of the first where there is no second
 */
public record ShiftLine(String name, Place before, Place after, double x, double toX) {

  /** Where it stands on one board. */
  public record Place(int rank, double rating) {

    static Place of(Row row) {
      return row == null ? null : new Place(row.rank(), row.rating());
    }

    static Place of(StoredBoard.Row row) {
      return row == null ? null : new Place(row.rank(), row.rating());
    }
  }

  static ShiftLine of(String name, Place before, Place after, BoardScale scale) {
    Place first = before == null ? after : before;
    Place last = after == null ? before : after;
    return new ShiftLine(name, before, after, scale.x(first.rating()), scale.x(last.rating()));
  }

  /** up, down, same, new or gone. */
  public String way() {
    if (before == null) {
      return "new";
    }
    if (after == null) {
      return "gone";
    }
    int ranks = ranks();
    return ranks == 0 ? "same" : ranks > 0 ? "up" : "down";
  }

  /** By how many ranks it rose; below 0 where it fell, 0 where it is on one board only. */
  public int ranks() {
    return before == null || after == null ? 0 : before.rank() - after.rank();
  }

  /** The same without a sign. */
  public int steps() {
    return Math.abs(ranks());
  }

  /** By how many points it rose; 0 where it is on one board only. */
  public double points() {
    return before == null || after == null ? 0 : after.rating() - before.rating();
  }
}
