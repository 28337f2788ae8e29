package org.privatearena.rating.boundary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.privatearena.shared.boundary.CoverageGrid;

/**
 * Who beats whom among many models, drawn as a square of squares: from the top of the board
 * downwards and to the right.
 *
 * @param side models on each side, {@link #MOST} at most
 */
public record HeatGrid(int side, List<Layer> layers) {

  /** More would be smaller than can be seen. */
  static final int MOST = 100;

  private static final int SQUARE = 18;
  private static final int LARGEST = 720;

  /**
   * All squares of one colour.
   *
   * @param shade step of the colours of shares, 0 to 9, or self
   * @param path in a drawing where a square is one wide
   */
  public record Layer(String shade, String path) {}

  /**
   * @param models how many, from the top of the board
   * @param shades of the share of the first place against the second: a step, or none
   */
  static HeatGrid of(int models, BiFunction<Integer, Integer, String> shades) {
    int side = Math.min(MOST, models);
    Map<String, StringBuilder> paths = new TreeMap<>();
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        String shade = x == y ? "self" : shades.apply(y, x);
        if (!shade.equals("none")) {
          paths.computeIfAbsent(shade, s -> new StringBuilder()).append(CoverageGrid.square(x, y));
        }
      }
    }
    return new HeatGrid(
        side,
        paths.entrySet().stream()
            .map(e -> new Layer(e.getKey(), e.getValue().toString()))
            .toList());
  }

  /** Of the drawing, in pixels where there is room. */
  public int width() {
    return Math.min(LARGEST, SQUARE * side);
  }
}
