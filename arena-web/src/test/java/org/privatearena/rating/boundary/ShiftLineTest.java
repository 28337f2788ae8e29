package org.privatearena.rating.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShiftLineTest {

  private static final BoardScale SCALE = new BoardScale(900, 1100);
  private static final ShiftLine.Place FIRST = new ShiftLine.Place(1, 1100);
  private static final ShiftLine.Place THIRD = new ShiftLine.Place(3, 1000);

  @Test
  void whoHasALowerNumberAfterwardsWentUp() {
    ShiftLine up = ShiftLine.of("A", THIRD, FIRST, SCALE);
    assertEquals("up", up.way());
    assertEquals(2, up.steps());
    assertEquals(100, up.points());
    ShiftLine down = ShiftLine.of("A", FIRST, THIRD, SCALE);
    assertEquals("down", down.way());
    assertEquals(2, down.steps());
    assertEquals(-100, down.points());
    assertEquals("same", ShiftLine.of("A", FIRST, FIRST, SCALE).way());
  }

  @Test
  void whoIsOnOneBoardOnlyHasOnePlaceInTheDrawing() {
    ShiftLine fresh = ShiftLine.of("A", null, THIRD, SCALE);
    assertEquals("new", fresh.way());
    assertEquals(50, fresh.x());
    assertEquals(50, fresh.toX());
    assertEquals(0, fresh.steps());
    assertEquals("gone", ShiftLine.of("A", THIRD, null, SCALE).way());
  }
}
