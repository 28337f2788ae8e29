package org.privatearena.stack;

import java.util.Random;

/** When the tokens of one answer come where a model's machine has other work as well. */
final class NaturalTimes {

  private static final double FIRST_SPREAD = 0.4;
  private static final double GAP_SPREAD = 0.5;
  private static final double PAUSE_CHANCE = 0.02;
  private static final double PAUSE_GAPS = 5;

  private final long[] nanos;

  /** Draws the times of so many tokens; the pace is what they have on average. */
  NaturalTimes(Pace pace, int tokens, Random random) {
    nanos = new long[Math.max(1, tokens)];
    double at = pace.nanosUntil(0) * around(FIRST_SPREAD, random);
    double gap = pace.nanosUntil(1) - pace.nanosUntil(0);
    double usual = gap / (1 + PAUSE_CHANCE * PAUSE_GAPS);
    for (int token = 0; token < nanos.length; token++) {
      nanos[token] = (long) at;
      at += usual * around(GAP_SPREAD, random);
      at += random.nextDouble() < PAUSE_CHANCE ? usual * PAUSE_GAPS : 0;
    }
  }

  /** Nanoseconds from the request to the token with this index, at most to the last. */
  long nanosUntil(int token) {
    return nanos[Math.min(token, nanos.length - 1)];
  }

  /** Log-normal around one. */
  private static double around(double spread, Random random) {
    return Math.exp(spread * random.nextGaussian() - spread * spread / 2);
  }
}
