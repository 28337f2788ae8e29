package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalQuantileTest {

  @ParameterizedTest
  @CsvSource({
    "0.5, 0",
    "0.975, 1.959963984540054235",
    "0.995, 2.575829303548900761",
    "1e-5, -4.264890793922824628",
    "1e-20, -9.262340089798407574"
  })
  void quantilesAgreeWithTheirValuesInFortyDigits(double probability, double quantile) {
    assertEquals(quantile, NormalQuantile.of(probability), 4e-15 * Math.abs(quantile));
  }

  @Test
  void ninetyFivePercentLieWithinOnePointNinetySixErrors() {
    assertEquals(1.959963984540054, NormalQuantile.twoSided(0.95), 1e-14);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
  void anythingOutsideTheOpenUnitIntervalIsRefused(double probability) {
    assertThrows(IllegalArgumentException.class, () -> NormalQuantile.of(probability));
  }
}
