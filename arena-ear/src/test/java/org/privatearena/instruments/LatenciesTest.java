package org.privatearena.instruments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void a_share_of_all_is_at_most_what_is_told() {
    Latencies latencies = new Latencies();
    // 200 down to 1: in another order than that of size.
    IntStream.range(0, 200).forEach(i -> latencies.add(200 - i));
    assertEquals(200, latencies.size());
    assertEquals(1, latencies.at(0));
    assertEquals(100, latencies.at(0.5));
    assertEquals(198, latencies.at(0.99));
    assertEquals(200, latencies.at(1));
  }

  @Test
  void of_nothing_nothing_is_told() {
    assertEquals(Double.NaN, new Latencies().at(0.99));
  }
}
