package org.privatearena.stack;

import java.time.Duration;

/**
 * How fast a recorded model speaks.
 *
 * @param firstToken from the request to the first token; zero or more, never null
 * @param tokensPerSecond rate after the first token; above zero, infinite allowed
 */
public record Pace(Duration firstToken, double tokensPerSecond) {

  private static final double NANOS_PER_SECOND = 1e9;

  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if the wait is negative or the rate is not above zero
   */
  public Pace {
    if (firstToken.isNegative() || !(tokensPerSecond > 0)) {
      throw new IllegalArgumentException(
          "A pace needs a wait of zero or more and a rate above zero, not "
              + firstToken
              + " and "
              + tokensPerSecond);
    }
  }

  /** Everything at once: for tests that look at content and not at time. */
  public static Pace atOnce() {
    return new Pace(Duration.ZERO, Double.POSITIVE_INFINITY);
  }

  /**
   * A pace that spreads an answer over a recorded time. The recordings do not tell when their first
   * token came, so a fifth of the time, at most 700 ms, is taken for it.
   *
   * @param total from the request to the last token; zero means at once
   * @param tokens number of tokens of the answer; an empty answer counts as one
   */
  static Pace over(Duration total, int tokens) {
    if (total.isZero() || total.isNegative()) {
      return atOnce();
    }
    long first = Math.min(total.toNanos() / 5, Duration.ofMillis(700).toNanos());
    double seconds = (total.toNanos() - first) / NANOS_PER_SECOND;
    return new Pace(Duration.ofNanos(first), Math.max(1, tokens) / seconds);
  }

  /** Nanoseconds from the request to the token with this index; the first has index 0. */
  long nanosUntil(int token) {
    return firstToken.toNanos() + (long) (token / tokensPerSecond * NANOS_PER_SECOND);
  }
}
