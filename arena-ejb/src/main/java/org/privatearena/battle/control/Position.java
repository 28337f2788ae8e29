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
 * @param blocksA characters of side a that were told as blocks too, or {@link #NO_BLOCKS}
 * @param blocksB characters of side b that were told as blocks too, or {@link #NO_BLOCKS}
 * @param queued the place in the queue that was told last, or {@link #NOT_QUEUED}; not in the id,
 *     because whoever comes back wants to be told it anew
 */
public record Position(int attempt, int a, int b, int marks, int blocksA, int blocksB, int queued) {

  /** The watcher wants text alone. */
  static final int NO_BLOCKS = -1;

  /** No place was told, or that the wait is over. */
  static final int NOT_QUEUED = -1;

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,4})\\.(\\d{1,9})\\.(\\d{1,9})\\.([0-7])(?:\\.(\\d{1,9})\\.(\\d{1,9}))?");
  private static final int TURN_OVER = 4;

  static Position start(int attempt) {
    return new Position(attempt, 0, 0, 0, NO_BLOCKS, NO_BLOCKS, NOT_QUEUED);
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
            Integer.parseInt(form.group(4)),
            form.group(5) == null ? NO_BLOCKS : Integer.parseInt(form.group(5)),
            form.group(6) == null ? NO_BLOCKS : Integer.parseInt(form.group(6)),
            NOT_QUEUED));
  }

  /** This position, or the start where it belongs to another attempt. */
  Position of(int attempt) {
    return this.attempt == attempt ? this : startOver(attempt);
  }

  /** The start of an attempt, for a watcher who wants what this one wants. */
  Position startOver(int attempt) {
    return start(attempt).wanting(wantsBlocks());
  }

  /** The same place, for a watcher who wants blocks or wants none. */
  public Position wanting(boolean blocks) {
    if (blocks == wantsBlocks()) {
      return this;
    }
    int from = blocks ? 0 : NO_BLOCKS;
    return new Position(attempt, a, b, marks, from, from, queued);
  }

  boolean wantsBlocks() {
    return blocksA != NO_BLOCKS;
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

  /** Characters that were told as blocks. */
  int blocks(Side side) {
    return side == Side.A ? blocksA : blocksB;
  }

  Position read(Side side, int characters) {
    return side == Side.A
        ? new Position(attempt, characters, b, marks, blocksA, blocksB, queued)
        : new Position(attempt, a, characters, marks, blocksA, blocksB, queued);
  }

  Position readBlocks(Side side, int characters) {
    return side == Side.A
        ? new Position(attempt, a, b, marks, characters, blocksB, queued)
        : new Position(attempt, a, b, marks, blocksA, characters, queued);
  }

  Position atEndOf(Side side) {
    return new Position(attempt, a, b, marks | mark(side), blocksA, blocksB, queued);
  }

  Position atEnd() {
    return new Position(attempt, a, b, marks | TURN_OVER, blocksA, blocksB, queued);
  }

  /** The same place, after this was told of the queue. */
  Position queued(int before) {
    return new Position(attempt, a, b, marks, blocksA, blocksB, before);
  }

  private static int mark(Side side) {
    return side == Side.A ? 1 : 2;
  }

  /** The id of the event that leads here. */
  public String id() {
    String text = attempt + "." + a + "." + b + "." + marks;
    return wantsBlocks() ? text + "." + blocksA + "." + blocksB : text;
  }
}
