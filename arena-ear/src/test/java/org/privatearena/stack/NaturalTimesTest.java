package org.privatearena.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalTimesTest {

  private static final Pace PACE = new Pace(Duration.ofMillis(400), 20);

  @Test
  void on_average_they_have_the_pace() {
    Random random = new Random(3);
    double first = 0;
    double last = 0;
    for (int i = 0; i < 2_000; i++) {
      NaturalTimes times = new NaturalTimes(PACE, 41, random);
      first += times.nanosUntil(0) / 2_000.0;
      last += times.nanosUntil(40) / 2_000.0;
    }
    assertEquals(400e6, first, 20e6);
    assertEquals(2_000e6, last - first, 60e6);
  }

  @Test
  void they_never_go_back_and_no_two_are_alike() {
    NaturalTimes one = new NaturalTimes(PACE, 30, new Random(1));
    NaturalTimes other = new NaturalTimes(PACE, 30, new Random(2));
    for (int token = 1; token < 30; token++) {
      assertTrue(one.nanosUntil(token) > one.nanosUntil(token - 1));
    }
    assertNotEquals(one.nanosUntil(29), other.nanosUntil(29));
    assertEquals(one.nanosUntil(29), one.nanosUntil(99));
  }
}
