package org.privatearena.audit.control;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * How long leaves have waited, and when all of them are to be looked at again. Silence is measured
 * by a clock that nobody can set, so that a clock which was set back hides no sealer that stalls.
 */
final class SealingWatch {

  /** Leaves of transactions that are thought to be over are looked for again after this. */
  static final Duration LOOK_AT_ALL = Duration.ofHours(1);

  /** Above this a leaf has waited for too long. */
  static final Duration LONGEST_LAG = Duration.ofSeconds(5);

  private final LongSupplier nanoseconds;
  private Long lookedAtAll;
  private volatile long nothingWaited;
  private volatile Duration lag = Duration.ZERO;

  /**
   * @param nanoseconds since any moment, never backwards
   */
  SealingWatch(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
    this.nothingWaited = nanoseconds.getAsLong();
  }

  /** Whether to look at all leaves now; it counts as done. */
  boolean lookAtAll() {
    long now = nanoseconds.getAsLong();
    if (lookedAtAll != null && now - lookedAtAll < LOOK_AT_ALL.toNanos()) {
      return false;
    }
    lookedAtAll = now;
    return true;
  }

  /**
   * Leaves were sealed.
   *
   * @param queued when the oldest of them was written, by the database's clock
   * @param now by the server's
   * @param more whether others wait
   */
  void sealed(Instant queued, Instant now, boolean more) {
    Duration waited = Duration.between(queued, now);
    lag = waited.isNegative() ? Duration.ZERO : waited;
    if (!more) {
      nothingWaited = nanoseconds.getAsLong();
    }
  }

  /** Nothing waited. */
  void nothing() {
    lag = Duration.ZERO;
    nothingWaited = nanoseconds.getAsLong();
  }

  /** How long the oldest leaf has waited, or had when it was sealed last; never negative. */
  Duration lag() {
    Duration silence = Duration.ofNanos(nanoseconds.getAsLong() - nothingWaited);
    return silence.compareTo(LONGEST_LAG) > 0 ? silence : lag;
  }
}
