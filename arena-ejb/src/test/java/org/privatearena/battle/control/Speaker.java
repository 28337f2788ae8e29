package org.privatearena.battle.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * When a side says how much, in a test's own time.
 *
 * @param pieces in the order of their times
 * @param end nanoseconds after the beginning
 */
record Speaker(List<Piece> pieces, long end) {

  static final long MILLISECOND = 1_000_000;

  /**
   * @param at nanoseconds after the beginning
   */
  record Piece(long at, int characters) {}

  /** Says 4 characters at a time, as regularly as a clock. */
  static Speaker steady(int characters, double perSecond, int firstMillis) {
    return jittery(characters, perSecond, firstMillis, 0, new Random(1));
  }

  /**
   * @param jitter how far a piece may be late, in parts of the time between two pieces
   */
  static Speaker jittery(
      int characters, double perSecond, int firstMillis, double jitter, Random random) {
    List<Piece> pieces = new ArrayList<>();
    long last = firstMillis * MILLISECOND;
    for (int said = 0; said < characters; said += 4) {
      double due = said / perSecond + jitter * random.nextDouble() * 4 / perSecond;
      last = Math.max(last, firstMillis * MILLISECOND + (long) (due * 1e9));
      pieces.add(new Piece(last, Math.min(4, characters - said)));
    }
    return new Speaker(List.copyOf(pieces), last);
  }

  int characters() {
    return pieces.stream().mapToInt(Piece::characters).sum();
  }

  /** The same times, with another number of characters in all. */
  Speaker times(int factor) {
    return new Speaker(
        pieces.stream().map(p -> new Piece(p.at(), p.characters() * factor)).toList(), end);
  }
}
