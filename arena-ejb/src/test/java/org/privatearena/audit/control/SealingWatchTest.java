package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** AUD-4 with clocks that are set: silence and the hourly look go by the one that nobody sets. */
class SealingWatchTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  // Such a clock may begin anywhere, below zero too.
  private long nanoseconds = Long.MAX_VALUE - Duration.ofMinutes(1).toNanos();
  private final SealingWatch watch = new SealingWatch(() -> nanoseconds);

  private void pass(Duration time) {
    nanoseconds += time.toNanos();
  }

  @Test
  void a_sealer_that_stalls_is_seen_whatever_the_clock_on_the_wall_says() {
    watch.sealed(NOON, NOON.plusMillis(700), false);
    assertEquals(Duration.ofMillis(700), watch.lag());
    // The clock is set back by a day here. Nothing asks it until something is sealed again.
    pass(Duration.ofSeconds(6));
    assertEquals(Duration.ofSeconds(6), watch.lag());
    pass(Duration.ofMinutes(10));
    assertEquals(Duration.ofSeconds(606), watch.lag());
    watch.sealed(NOON, NOON.minus(Duration.ofDays(1)), true);
    assertEquals(Duration.ofSeconds(606), watch.lag(), "others wait still");
    watch.nothing();
    assertEquals(Duration.ZERO, watch.lag());
  }

  @Test
  void a_lag_is_never_negative() {
    watch.sealed(NOON, NOON.minus(Duration.ofHours(2)), false);
    assertEquals(Duration.ZERO, watch.lag());
  }

  @Test
  void all_leaves_are_looked_at_first_and_then_once_an_hour() {
    assertTrue(watch.lookAtAll());
    assertFalse(watch.lookAtAll());
    pass(Duration.ofMinutes(59));
    assertFalse(watch.lookAtAll());
    pass(Duration.ofMinutes(1));
    assertTrue(watch.lookAtAll());
    assertFalse(watch.lookAtAll());
  }
}
