package org.privatearena.battle.sampling.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawSettingsTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.1, 1.0001, Double.NaN, Double.POSITIVE_INFINITY})
  void a_part_that_is_none_is_refused(double epsilon) {
    assertThrows(IllegalStateException.class, () -> DrawSettings.checked(epsilon));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 0.1, 1})
  void any_other_is_taken(double epsilon) {
    assertEquals(epsilon, DrawSettings.checked(epsilon));
  }
}
