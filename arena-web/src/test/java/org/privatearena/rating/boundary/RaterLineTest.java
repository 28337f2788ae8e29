package org.privatearena.rating.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.privatearena.rating.engine.control.RaterCheck;

class RaterLineTest {

  private static RaterLine line(int decided, int left, OptionalDouble score) {
    OptionalDouble none = OptionalDouble.empty();
    return RaterLine.of(
        new RaterLine.Who("B2C3", null, false),
        new RaterCheck(
            7,
            20,
            none,
            none,
            false,
            false,
            none,
            OptionalInt.empty(),
            decided,
            left,
            none,
            score,
            0,
            0),
        none,
        null);
  }

  @Test
  void onlyAPreferenceBeyondChanceIsCalledOne() {
    assertEquals("left", line(20, 19, OptionalDouble.of(4)).leaning());
    assertEquals("right", line(20, 1, OptionalDouble.of(-4)).leaning());
    assertEquals("none", line(20, 13, OptionalDouble.of(1.3)).leaning());
    assertEquals(63.5, line(20, 13, OptionalDouble.of(1.3)).leftX());
  }

  @Test
  void whoPrefersNoSideHasNoShare() {
    RaterLine tie = line(0, 0, OptionalDouble.empty());
    assertNull(tie.left());
    assertNull(tie.evidence());
    assertEquals("none", tie.leaning());
    assertEquals(50, tie.leftX());
  }
}
