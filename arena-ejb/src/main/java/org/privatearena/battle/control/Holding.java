package org.privatearena.battle.control;

import java.util.function.LongSupplier;
import org.privatearena.battle.entity.Side;

/**
 * Shows nothing before both answers are over, and then not before the longer one would be there at
 * the rate of the slower side: else the time and the lengths together would tell which one is slow.
 */
final class Holding implements Release {

  private static final double NANOS = 1e9;

  /** The end is put off to the next of these, because small differences are telling too. */
  private static final double GRID_SECONDS = 0.5;

  private final Tempo tempo;
  private final LongSupplier clock;
  private final Arrivals arrivals;
  private final long begin;
  private double openSeconds = Double.POSITIVE_INFINITY;

  /**
   * @param clock nanoseconds, never going back
   */
  Holding(Tempo tempo, LongSupplier clock) {
    this.tempo = tempo;
    this.clock = clock;
    this.arrivals = new Arrivals(clock);
    this.begin = clock.getAsLong();
  }

  @Override
  public boolean atOnce() {
    return false;
  }

  @Override
  public void heard(Side side, int characters) {
    arrivals.heard(side, characters);
  }

  @Override
  public void over(Side side) {
    arrivals.over(side);
    if (arrivals.allOver()) {
      double now = seconds();
      double symmetric =
          now - arrivals.secondsSinceBoth() + arrivals.longest() / arrivals.rate(tempo.unsure());
      double latest = now + tempo.longestHold().toNanos() / NANOS;
      double open = Math.min(Math.max(now, symmetric), latest);
      openSeconds = Math.ceil(open / GRID_SECONDS) * GRID_SECONDS;
    }
  }

  @Override
  public int tick() {
    return seconds() < openSeconds ? NOTHING : Integer.MAX_VALUE;
  }

  private double seconds() {
    return (clock.getAsLong() - begin) / NANOS;
  }
}
