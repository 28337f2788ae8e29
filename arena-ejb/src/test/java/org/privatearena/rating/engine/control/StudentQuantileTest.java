package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentQuantileTest {

  /** From the tables in print. */
  @ParameterizedTest
  @CsvSource({
    "0.95, 1, 12.7062047364",
    "0.95, 2, 4.30265272991",
    "0.95, 4, 2.77644510520",
    "0.95, 30, 2.04227245630",
    "0.99, 5, 4.03214298356",
    "0.50, 3, 0.76489232840",
    "0.999, 10, 4.58689385870",
    "0.95, 1000000, 1.95996635699"
  })
  void quantilesAreThoseInPrint(double confidence, double degrees, double quantile) {
    assertEquals(quantile, StudentQuantile.twoSided(confidence, degrees), 1e-9 * quantile);
  }

  @Test
  void brokenDegreesLieBetweenWholeOnesAndInfinitelyManyAreNormal() {
    double between = StudentQuantile.twoSided(0.95, 4.5);
    assertEquals(2.6585, between, 1e-3);
    assertEquals(
        NormalQuantile.twoSided(0.95), StudentQuantile.twoSided(0.95, Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> StudentQuantile.twoSided(0.95, 0));
  }
}
