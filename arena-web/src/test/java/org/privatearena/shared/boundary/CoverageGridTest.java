package org.privatearena.shared.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageGridTest {

  private static final long[][] BATTLES = {{0, 20, 2}, {20, 0, 0}, {2, 0, 0}};

  @Test
  void squaresOfOneColourAreOnePathAndTheDiagonalIsNone() {
    CoverageGrid grid = CoverageGrid.of(List.of("A", "B", "C"), (y, x) -> BATTLES[y][x]);
    assertEquals(
        List.of(
            new CoverageGrid.Layer("0", "M2 0h1v1h-1zM0 2h1v1h-1z"),
            new CoverageGrid.Layer("9", "M1 0h1v1h-1zM0 1h1v1h-1z"),
            new CoverageGrid.Layer("none", "M2 1h1v1h-1zM1 2h1v1h-1z")),
        grid.layers());
    assertEquals(List.of(new CoverageGrid.Pair("B", "C")), grid.unmet());
  }

  @Test
  void aHundredModelsAreDrawnAndTenPairsNamedAtMost() {
    CoverageGrid grid = CoverageGrid.of(Collections.nCopies(150, "A"), (y, x) -> 0);
    assertEquals(100, grid.side());
    assertEquals(10, grid.unmet().size());
    assertEquals(List.of("none"), grid.layers().stream().map(CoverageGrid.Layer::depth).toList());
  }

  @Test
  void withoutModelsThereIsNothing() {
    assertEquals(
        new CoverageGrid(0, List.of(), List.of()), CoverageGrid.of(List.of(), (y, x) -> 0));
  }
}
