package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EvidenceRanksTest {

  private static double least(double... values) {
    double[] logs = Arrays.stream(values).map(Math::log).toArray();
    return Math.exp(EvidenceRanks.threshold(logs, 0.1));
  }

  @Test
  void theLargestNumberOfRejectionsCounts() {
    assertEquals(20, least(1, 25, 20, 0.1), 1e-9);
    assertEquals(15, least(1, 21, 15, 18), 1e-9);
    assertEquals(40, least(1, 40, 19, 0.1), 1e-9);
    assertEquals(Double.POSITIVE_INFINITY, least(1, 39, 19, 12));
  }

  @Test
  void ofNoneNoneIsRejected() {
    assertEquals(Double.POSITIVE_INFINITY, EvidenceRanks.threshold(new double[0], 0.1));
  }
}
