package org.privatearena.compliance.retention.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PolicyTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:30:00Z");

  @Test
  void texts_go_by_days_and_figures_by_whole_months() {
    Policy policy = new Policy(180, 730);
    assertEquals(Instant.parse("2026-05-29T09:30:00Z"), policy.textsBefore(NOW));
    assertEquals(Instant.parse("2024-11-01T00:00:00Z"), policy.figuresBefore(NOW));
    assertEquals(
        Instant.parse("2024-11-01T00:00:00Z"),
        policy.figuresBefore(Instant.parse("2026-12-01T00:00:00Z").minusMillis(1)));
  }

  @Test
  void figures_are_kept_at_least_as_long_as_texts() {
    assertThrows(IllegalArgumentException.class, () -> new Policy(180, 179));
    assertThrows(IllegalArgumentException.class, () -> new Policy(0, 730));
    assertEquals(180, new Policy(180, 180).figureDays());
  }

  @Test
  void what_is_held_is_nothing_that_goes() {
    assertTrue(new Outlook(0, 0, 0, 0, 3).empty());
    assertFalse(new Outlook(1, 0, 0, 0, 0).empty());
    assertFalse(new Outlook(0, 0, 1, 0, 0).empty());
    assertFalse(new Outlook(0, 0, 0, 1, 0).empty());
  }
}
