package org.privatearena.rating.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    assertEquals(5, scale.x(800));
    assertEquals(50, scale.x(1000));
    assertEquals(95, scale.x(1200));
  }

  @Test
  void aRatingWithoutIntervalHasItsPlaceToo() {
    BoardScale scale = BoardScale.of(List.of(row(1000, null), row(1200, null)));
    assertEquals(5, scale.x(1000));
    assertEquals(95, scale.x(1200));
  }

  @Test
  void equalRatingsWithoutIntervalsStandInTheMiddle() {
    BoardScale scale = BoardScale.of(List.of(row(1000, null), row(1000, null)));
    assertEquals(50, scale.x(1000));
  }

  @Test
  void theAxisHasRoundNumbersAtMostFive() {
    assertEquals(List.of(800L, 900L, 1000L, 1100L, 1200L), points(new BoardScale(800, 1200)));
    assertEquals(List.of(990L, 1000L, 1010L), points(new BoardScale(985, 1015)));
    assertEquals(List.of(500L, 1000L, 1500L), points(new BoardScale(310, 1712)));
    assertTrue(points(new BoardScale(-40_000, 40_000)).size() <= 5);
  }

  private static List<Long> points(BoardScale scale) {
    return scale.ticks().stream().map(BoardScale.Tick::points).toList();
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
