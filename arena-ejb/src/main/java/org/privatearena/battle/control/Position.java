package org.privatearena.battle.control;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.privatearena.battle.entity.Side;

/**
 * How far a watcher of a Turn has come: it is the id of an event, and says no more than the watcher
 * has been told anyway.
 *
 * @param a characters of side a (UTF-16 units)
 * @param b characters of side b
 * @param marks 1 side a has ended, 2 side b has ended, 4 the Turn has ended
 */
public record Position(int attempt, int a, int b, int marks) {

  private static final Pattern FORM =
      Pattern.compile("(\\d{1,4})\\.(\\d{1,9})\\.(\\d{1,9})\\.([0-7])");
  private static final int TURN_OVER = 4;

  static Position start(int attempt) {
    return new Position(attempt, 0, 0, 0);
  }

  /** Reads the id of an event; empty where it is none. */
  public static Optional<Position> parse(String id) {
    Matcher form = FORM.matcher(id == null ? "" : id.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Position(
            Integer.parseInt(form.group(1)),
            Integer.parseInt(form.group(2)),
            Integer.parseInt(form.group(3)),
            Integer.parseInt(form.group(4))));
  }

  /** This position, or the start where it belongs to another attempt. */
  Position of(int attempt) {
    return this.attempt == attempt ? this : start(attempt);
  }

  int characters(Side side) {
    return side == Side.A ? a : b;
  }

  boolean ended(Side side) {
    return (marks & mark(side)) != 0;
  }

  public boolean over() {
    return (marks & TURN_OVER) != 0;
  }

  Position read(Side side, int characters) {
    return side == Side.A
        ? new Position(attempt, characters, b, marks)
        : new Position(attempt, a, characters, marks);
  }

  Position atEndOf(Side side) {
    return new Position(attempt, a, b, marks | mark(side));
  }

  Position atEnd() {
    return new Position(attempt, a, b, marks | TURN_OVER);
  }

  private static int mark(Side side) {
    return side == Side.A ? 1 : 2;
  }

  /** The id of the event that leads here. */
  public String id() {
    return attempt + "." + a + "." + b + "." + marks;
  }
}
