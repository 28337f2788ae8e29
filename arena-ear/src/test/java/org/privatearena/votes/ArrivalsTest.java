package org.privatearena.votes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

  private static final long[] MINUTE = Arrivals.of(1_000, 60, 7);

  /** The share of gaps that are longer than so many nanoseconds. */
  private static double longer(double nanos) {
    int gaps = MINUTE.length - 1;
    return IntStream.range(0, gaps).filter(i -> MINUTE[i + 1] - MINUTE[i] > nanos).count()
        / (double) gaps;
  }

  @Test
  void as_many_come_as_were_asked_for_and_all_in_time() {
    // Five standard deviations of the number.
    assertEquals(60_000, MINUTE.length, 5 * Math.sqrt(60_000));
    assertTrue(MINUTE[0] >= 0);
    assertTrue(MINUTE[MINUTE.length - 1] < 60_000_000_000L);
  }

  @Test
  void they_come_in_order_and_the_gaps_are_exponential() {
    assertTrue(
        IntStream.range(1, MINUTE.length).allMatch(i -> MINUTE[i] >= MINUTE[i - 1]), "in order");
    for (double means : new double[] {0.1, 1, 3}) {
      assertEquals(Math.exp(-means), longer(means * 1e6), 0.01, means + " ms");
    }
  }

  @Test
  void the_same_seed_gives_the_same_moments_and_another_one_others() {
    assertArrayEquals(MINUTE, Arrivals.of(1_000, 60, 7));
    assertTrue(!Arrays.equals(MINUTE, Arrivals.of(1_000, 60, 8)));
  }
}
