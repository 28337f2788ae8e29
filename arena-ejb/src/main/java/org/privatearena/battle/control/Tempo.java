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
    require(tick.compareTo(Duration.ZERO) > 0, "tick-milliseconds must be above 0");
    require(fastest >= SLOWEST, "fastest must be at least 20 characters a second");
    require(unsure >= SLOWEST, "unsure must be at least 20 characters a second");
    if (longestHold.isNegative()) {
      throw new IllegalArgumentException(
          "arena.battle.complete.longest-hold-seconds must not be below 0");
    }
  }

  private static void require(boolean given, String otherwise) {
    if (!given) {
      throw new IllegalArgumentException("arena.battle.paced." + otherwise);
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
