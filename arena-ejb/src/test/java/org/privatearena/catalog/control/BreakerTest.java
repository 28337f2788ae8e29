package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** CAT-18: an Endpoint that fails is left alone, and asked again when it may be well. */
class BreakerTest {

  private static final Duration WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final TestClock clock = new TestClock();
  private final Breaker breaker =
      new Breaker("one", new BreakerLimits(5, WAIT, LONGEST, false), clock);

  @Test
  void cat_18_five_failures_in_a_row_open_it_and_four_do_not() {
    fail(4);
    assertEquals(BreakerState.CLOSED, breaker.state());
    end(Symptom.WELL);
    fail(4);
    assertEquals(BreakerState.CLOSED, breaker.state(), "not in a row");
    fail(1);
    assertEquals(BreakerState.OPEN, breaker.state());
    assertFalse(breaker.admits());
  }

  @Test
  void cat_18_what_tells_nothing_of_the_endpoint_does_not_count() {
    fail(4);
    for (int i = 0; i < 10; i++) {
      end(Symptom.NONE);
    }
    assertEquals(BreakerState.CLOSED, breaker.state());
    fail(1);
    assertEquals(BreakerState.OPEN, breaker.state(), "nor does it break a row");
  }

  @Test
  void cat_18_after_the_wait_one_call_closes_it_or_opens_it_for_as_long_again() {
    fail(5);
    clock.go(WAIT);
    assertEquals(BreakerState.OPEN, breaker.state());
    clock.go(Duration.ofMillis(1));
    assertEquals(BreakerState.HALF_OPEN, breaker.state());
    assertTrue(breaker.admits());
    assertFalse(breaker.admits(), "one call at a time");
    breaker.ended(Symptom.ILL);
    assertEquals(BreakerState.OPEN, breaker.state());
    assertFalse(breaker.admits());
    clock.go(WAIT.plusMillis(1));
    assertEquals(BreakerState.HALF_OPEN, breaker.state());
    end(Symptom.WELL);
    assertEquals(BreakerState.CLOSED, breaker.state());
    fail(4);
    assertEquals(BreakerState.CLOSED, breaker.state(), "it counts anew");
  }

  @Test
  void cat_18_a_trial_that_tells_nothing_leaves_its_place_to_another() {
    fail(5);
    clock.go(WAIT.plusMillis(1));
    end(Symptom.NONE);
    assertEquals(BreakerState.HALF_OPEN, breaker.state());
    end(Symptom.WELL);
    assertEquals(BreakerState.CLOSED, breaker.state());
  }

  @Test
  void cat_18_a_pause_lasts_as_long_as_was_asked_for_but_no_longer_than_the_longest() {
    assertTrue(breaker.admits());
    breaker.pause(Duration.ofSeconds(7));
    assertEquals(BreakerState.OPEN, breaker.state());
    assertFalse(breaker.admits());
    clock.go(Duration.ofMillis(7_001));
    assertEquals(BreakerState.HALF_OPEN, breaker.state());
    end(Symptom.WELL);
    assertEquals(BreakerState.CLOSED, breaker.state());

    assertFalse(breaker.pauses());
    breaker.pause(Duration.ofDays(9));
    assertTrue(breaker.pauses());
    breaker.pause(Duration.ofSeconds(1));
    clock.go(LONGEST);
    assertEquals(BreakerState.OPEN, breaker.state(), "a shorter one does not end a longer one");
    clock.go(Duration.ofMillis(1));
    assertEquals(BreakerState.HALF_OPEN, breaker.state());
  }

  @Test
  void cat_18_who_was_seen_to_be_well_is_asked_at_once() {
    fail(5);
    assertFalse(breaker.pauses(), "it does not ask to be left alone");
    breaker.close();
    assertEquals(BreakerState.CLOSED, breaker.state());
    assertTrue(breaker.admits());
    breaker.pause(Duration.ofSeconds(7));
    breaker.close();
    assertTrue(breaker.admits());
  }

  @Test
  void never_is_never() {
    Breaker off = new Breaker("off", new BreakerLimits(0, WAIT, LONGEST, false), clock);
    for (int i = 0; i < 100; i++) {
      assertTrue(off.admits());
      off.ended(Symptom.ILL);
    }
    off.pause(WAIT);
    off.close();
    assertEquals(BreakerState.CLOSED, off.state());
    assertTrue(off.admits());
  }

  @Test
  void limits_that_mean_nothing_are_refused() {
    for (int failures : new int[] {-1, 1_001}) {
      assertThrows(
          IllegalArgumentException.class, () -> new BreakerLimits(failures, WAIT, LONGEST, false));
    }
    assertThrows(
        IllegalArgumentException.class, () -> new BreakerLimits(5, Duration.ZERO, LONGEST, false));
    assertThrows(
        IllegalArgumentException.class, () -> new BreakerLimits(5, WAIT, Duration.ZERO, false));
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      end(Symptom.ILL);
    }
  }

  private void end(Symptom symptom) {
    assertTrue(breaker.admits());
    breaker.ended(symptom);
  }
}
