package org.privatearena.battle.control;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.privatearena.battle.entity.Side;

/**
 * When how much of both answers came in. Every figure that it gives is the same when the sides are
 * exchanged.
 */
final class Arrivals {

  /** A side that has said less than this many characters does not tell how fast it is. */
  static final int EVIDENCE = 200;

  /** UTF-16 units; more than almost every character takes. */
  private static final int KEPT_BACK = 16;

  private static final double NANOS = 1e9;
  private static final double SHORTEST_SECONDS = 0.25;

  private static final class Arrival {
    private long first;
    private long last;
    private int firstPiece;
    private int characters;
    private boolean begun;
    private boolean over;

    void heard(int more, long now) {
      if (!begun) {
        firstPiece = more;
      }
      begin(now);
      last = now;
      characters += more;
    }

    void over(long now) {
      begin(now);
      over = true;
    }

    private void begin(long now) {
      if (!begun) {
        begun = true;
        first = now;
        last = now;
      }
    }

    /** Characters a second after the first piece; infinite where that cannot be told. */
    double rate() {
      double seconds = (last - first) / NANOS;
      return seconds < SHORTEST_SECONDS
          ? Double.POSITIVE_INFINITY
          : (characters - firstPiece) / seconds;
    }
  }

  private final Map<Side, Arrival> sides = new EnumMap<>(Side.class);
  private final LongSupplier clock;

  /**
   * @param clock nanoseconds, never going back
   */
  Arrivals(LongSupplier clock) {
    this.clock = clock;
    for (Side side : Side.values()) {
      sides.put(side, new Arrival());
    }
  }

  void heard(Side side, int characters) {
    sides.get(side).heard(characters, clock.getAsLong());
  }

  void over(Side side) {
    sides.get(side).over(clock.getAsLong());
  }

  boolean allBegun() {
    return all(side -> side.begun);
  }

  boolean allOver() {
    return all(side -> side.over);
  }

  private boolean all(Predicate<Arrival> predicate) {
    return sides.values().stream().allMatch(predicate);
  }

  /** Since the later of the two began. */
  double secondsSinceBoth() {
    long later = sides.values().stream().mapToLong(side -> side.first).max().orElseThrow();
    return (clock.getAsLong() - later) / NANOS;
  }

  /**
   * Characters a second of the slower side; infinite where that cannot be told.
   *
   * @param unsure the most it is taken for while one of them has said too little to be judged
   */
  double rate(double unsure) {
    double slower = sides.values().stream().mapToDouble(Arrival::rate).min().orElseThrow();
    return all(side -> side.characters >= EVIDENCE) ? slower : Math.min(slower, unsure);
  }

  /** Characters of the longer answer so far. */
  int longest() {
    return sides.values().stream().mapToInt(side -> side.characters).max().orElseThrow();
  }

  /**
   * Up to where both may be shown; one that is over holds up nobody. The end of one that goes on is
   * kept back: were its last character not whole, that side alone would be shown to stand still.
   */
  int common() {
    return sides.values().stream()
        .mapToInt(side -> side.over ? Integer.MAX_VALUE : Math.max(0, side.characters - KEPT_BACK))
        .min()
        .orElseThrow();
  }

  /** Whether one of the answers ends within this many characters. */
  boolean oneEndsWithin(double characters) {
    return sides.values().stream().anyMatch(side -> side.over && side.characters <= characters);
  }
}
