package org.privatearena.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

  @Test
  void tokens_follow_the_first_at_the_rate() {
    Pace pace = new Pace(Duration.ofMillis(200), 50);

    assertEquals(200_000_000L, pace.nanosUntil(0));
    assertEquals(1_200_000_000L, pace.nanosUntil(50));
  }

  @Test
  void a_recorded_duration_is_kept() {
    Pace pace = Pace.over(Duration.ofSeconds(2), 80);

    assertEquals(400_000_000L, pace.nanosUntil(0));
    assertEquals(2_000_000_000L, pace.nanosUntil(80));
  }

  @Test
  void at_once_is_at_once_for_every_token() {
    assertEquals(0, Pace.atOnce().nanosUntil(1_000_000));
    assertEquals(Pace.atOnce(), Pace.over(Duration.ZERO, 0));
  }

  @Test
  void a_rate_of_nothing_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new Pace(Duration.ZERO, 0));
    assertThrows(IllegalArgumentException.class, () -> new Pace(Duration.ZERO, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new Pace(Duration.ofMillis(-1), 1));
  }
}
