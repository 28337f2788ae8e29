package org.privatearena.battle.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import org.privatearena.battle.entity.Side;

/** Plays two speakers to a {@link Release}, tick by tick, in a time of its own. */
final class Rehearsal {

  static final Tempo TEMPO = new Tempo(Duration.ofMillis(75), 400, 70, Duration.ofSeconds(60));

  private static final int MOST_TICKS = 20_000;

  private long now;

  private Rehearsal() {}

  /** What may be shown after each tick, until both are shown to their ends. */
  static List<Integer> of(BiFunction<Tempo, LongSupplier, Release> release, Speaker a, Speaker b) {
    return new Rehearsal().play(release, a, b);
  }

  private List<Integer> play(BiFunction<Tempo, LongSupplier, Release> maker, Speaker a, Speaker b) {
    Release release = maker.apply(TEMPO, () -> now);
    List<Integer> limits = new ArrayList<>();
    long tick = TEMPO.tick().toNanos();
    int longest = Math.max(a.characters(), b.characters());
    int heardA = 0;
    int heardB = 0;
    for (long end = tick; limits.size() < MOST_TICKS; end += tick) {
      // The later piece first within a tick would be a clock that goes back.
      while (next(a, heardA) < end || next(b, heardB) < end) {
        if (next(a, heardA) <= next(b, heardB)) {
          say(release, Side.A, a, heardA++);
        } else {
          say(release, Side.B, b, heardB++);
        }
      }
      now = end;
      int limit = release.tick();
      limits.add(limit);
      if (limit >= longest && heardA > a.pieces().size() && heardB > b.pieces().size()) {
        return limits;
      }
    }
    throw new AssertionError("it does not come to an end: " + limits.subList(0, 100));
  }

  private static long next(Speaker speaker, int heard) {
    if (heard < speaker.pieces().size()) {
      return speaker.pieces().get(heard).at();
    }
    return heard == speaker.pieces().size() ? speaker.end() : Long.MAX_VALUE;
  }

  private void say(Release release, Side side, Speaker speaker, int piece) {
    now = next(speaker, piece);
    if (piece < speaker.pieces().size()) {
      release.heard(side, speaker.pieces().get(piece).characters());
    } else {
      release.over(side);
    }
  }
}
