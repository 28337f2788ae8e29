package org.privatearena.rating.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Interval;
import org.privatearena.rating.engine.control.Row;

class BoardScaleTest {

  @Test
  void theLowestAndTheHighestEndOfAllIntervalsTouchTheMargins() {
    BoardScale scale =
        BoardScale.of(
            List.of(row(1100, new Interval(1050, 1200)), row(900, new Interval(800, 950))));
    assertEquals(6, scale.x(800));
    assertEquals(90, scale.x(1000));
    assertEquals(174, scale.x(1200));
  }

  @Test
  void aRatingWithoutIntervalHasItsPlaceToo() {
    BoardScale scale = BoardScale.of(List.of(row(1000, null), row(1200, null)));
    assertEquals(6, scale.x(1000));
    assertEquals(174, scale.x(1200));
  }

  @Test
  void equalRatingsWithoutIntervalsStandInTheMiddle() {
    BoardScale scale = BoardScale.of(List.of(row(1000, null), row(1000, null)));
    assertEquals(90, scale.x(1000));
  }

  private static Row row(double rating, Interval interval) {
    return new Row(
        1,
        1,
        2,
        new Contestant("a", "A"),
        rating,
        Optional.ofNullable(interval),
        1,
        1,
        0,
        0,
        0,
        false);
  }
}
