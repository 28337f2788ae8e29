package org.privatearena.battle.control;

import java.util.function.LongSupplier;
import org.privatearena.battle.entity.Side;

/**
 * Shows both answers in lock-step: at each tick as many characters of one as of the other, at a
 * rate that both can keep, so that nobody can tell which one is slow. The rate follows the slower
 * side, whichever it is, until the first answer has been shown to its end, and stays from then on:
 * how fast the longer one goes on says nothing about it. Where an answer is too short to judge its
 * model, the rate is a fixed one.
 */
final class Pacing implements Release {

  /** What is heard before the first character is shown; it also covers small pauses. */
  static final double LEAD_SECONDS = 0.5;

  /** Slower than the slower side, so that it rarely has to be waited for. */
  private static final double MARGIN = 0.85;

  private final Tempo tempo;
  private final Arrivals arrivals;
  private double shown;
  private double rate;
  private boolean settled;

  /**
   * @param clock nanoseconds, never going back
   */
  Pacing(Tempo tempo, LongSupplier clock) {
    this.tempo = tempo;
    this.arrivals = new Arrivals(clock);
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
  }

  @Override
  public int tick() {
    if (!arrivals.allBegun() || arrivals.secondsSinceBoth() < LEAD_SECONDS) {
      return NOTHING;
    }
    if (!settled) {
      rate = tempo.step(MARGIN * arrivals.rate(tempo.unsure()));
    }
    // What was missed while one had to be waited for is not made up for.
    shown = Math.min(shown + rate * tempo.tickSeconds(), arrivals.common());
    settled = settled || arrivals.oneEndsWithin(shown);
    return (int) shown;
  }
}
