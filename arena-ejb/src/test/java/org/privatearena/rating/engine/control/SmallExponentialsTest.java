package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SmallExponentialsTest {

  @Test
  void theyAreThoseOfStrictMathButForTheLastBits() {
    SplittableRandom random = new SplittableRandom(5);
    for (double most :
        new double[] {0, 1e-9, 0.0625, 0.1, 1, 3.7, 20, SmallExponentials.FARTHEST}) {
      double[] x = new double[1000];
      for (int i = 0; i < x.length; i++) {
        x[i] = most * (2 * random.nextDouble() - 1);
      }
      x[0] = most;
      x[1] = -most;
      double[] powers = x.clone();
      SmallExponentials.ofNegatives(powers, x.length, most);
      for (int i = 0; i < x.length; i++) {
        assertEquals(1, powers[i] / StrictMath.exp(-x[i]), 32 * (most + 1) * 2e-16, "of " + x[i]);
      }
    }
  }

  @Test
  void whatIsBehindTheCountStays() {
    double[] x = {1, 1, 1};
    SmallExponentials.ofNegatives(x, 2, 1);
    assertEquals(1, x[2]);
  }
}
