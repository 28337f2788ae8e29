package org.privatearena.rating.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeatGridTest {

  private static final String[][] SHADES = {{"", "7", "none"}, {"2", "", "7"}, {"none", "2", ""}};

  @Test
  void squaresOfOneShadeAreOnePathAndWhatHasNotMetIsEmpty() {
    HeatGrid grid = HeatGrid.of(3, (y, x) -> SHADES[y][x]);
    assertEquals(
        List.of(
            new HeatGrid.Layer("2", "M0 1h1v1h-1zM1 2h1v1h-1z"),
            new HeatGrid.Layer("7", "M1 0h1v1h-1zM2 1h1v1h-1z"),
            new HeatGrid.Layer("self", "M0 0h1v1h-1zM1 1h1v1h-1zM2 2h1v1h-1z")),
        grid.layers());
    assertEquals(54, grid.width());
  }

  @Test
  void aHundredModelsAreDrawnAtMost() {
    HeatGrid grid = HeatGrid.of(150, (y, x) -> "5");
    assertEquals(100, grid.side());
    assertEquals(720, grid.width());
  }
}
