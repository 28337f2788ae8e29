package org.privatearena.battle.control;

import java.time.Duration;

/**
 * How fast answers are shown where they are not shown as they come.
 *
 * @param tick time between two steps
 * @param fastest characters a second, above zero
 * @param unsure the most that a side is taken for, in characters a second, while it has said too
 *     little to be judged
 * @param longestHold the most that complete answers wait to be shown
 */
record Tempo(Duration tick, double fastest, double unsure, Duration longestHold) {

  private static final double STEP = 1.25;

  /**
   * As fast as people read: who waited for a slower model would wait too long for a long answer.
   */
  private static final double SLOWEST = 20;

  private static final double ROUNDING = 1e-9;

  Tempo {
    if (tick.isNegative()
        || tick.isZero()
        || !(fastest >= SLOWEST)
        || !(unsure >= SLOWEST)
        || longestHold.isNegative()) {
      throw new IllegalArgumentException(
          "a tick above zero, at least "
              + SLOWEST
              + " characters a second and a wait of zero or"
              + " more are needed");
    }
  }

  double tickSeconds() {
    return tick.toNanos() / 1e9;
  }

  /** The next lower step of a coarse ladder, so that small differences do not show. */
  double step(double rate) {
    if (rate >= fastest) {
      return fastest;
    }
    double steps = Math.ceil(Math.log(fastest / rate) / Math.log(STEP) - ROUNDING);
    return Math.max(SLOWEST, fastest * Math.pow(STEP, -steps));
  }
}
