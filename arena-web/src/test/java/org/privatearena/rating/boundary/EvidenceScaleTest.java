package org.privatearena.rating.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceScaleTest {

  @Test
  void theThresholdHasAPlaceHoweverLittleEvidenceThereIs() {
    EvidenceScale scale = EvidenceScale.upTo(Double.NEGATIVE_INFINITY);
    assertTrue(scale.threshold() > 50 && scale.threshold() < 97);
    assertEquals(List.of(0.01, 1.0, 100.0), values(scale));
  }

  @Test
  void whatIsBeyondTheScaleStandsAtItsEnd() {
    EvidenceScale scale = EvidenceScale.upTo(500);
    assertEquals(97, scale.x(500));
    assertEquals(3, scale.x(-500));
    assertEquals(3, scale.x(Double.NEGATIVE_INFINITY));
    assertEquals(6, values(scale).size());
  }

  private static List<Double> values(EvidenceScale scale) {
    return scale.ticks().stream().map(tick -> Math.round(100 * tick.value()) / 100.0).toList();
  }
}
