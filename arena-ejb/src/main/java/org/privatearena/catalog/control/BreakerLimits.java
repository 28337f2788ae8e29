package org.privatearena.catalog.control;

import java.time.Duration;

/**
 * When an Endpoint is left alone, and for how long.
 *
 * @param failures in a row, 1 to 1,000; 0 for never, and then pauses that an Endpoint asks for are
 *     none either
 * @param rest until one call finds out whether it is well again
 * @param longestPause the most that an Endpoint is granted which asks for a pause
 * @param probing whether probes find out that an Endpoint is well again; else people's calls have
 *     to
 */
record BreakerLimits(int failures, Duration rest, Duration longestPause, boolean probing) {

  private static final int MOST_FAILURES = 1_000;

  BreakerLimits {
    if (failures < 0 || failures > MOST_FAILURES) {
      throw new IllegalArgumentException("failures must be 0 to 1000");
    }
    if (rest.isNegative() || rest.isZero() || longestPause.isNegative() || longestPause.isZero()) {
      throw new IllegalArgumentException("seconds must be above zero");
    }
  }

  boolean never() {
    return failures == 0;
  }
}
