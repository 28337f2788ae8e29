package org.privatearena.shared.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongBiFunction;

/**
 * How often models met, or will, drawn as a square of squares: from the first model downwards and
 * to the right.
 *
 * @param side models on each side, 100 at most
 * @param unmet the first pairs without a vote
 */
public record CoverageGrid(int side, List<Layer> layers, List<Pair> unmet) {

  private static final int MOST = 100;
  private static final int MOST_UNMET = 10;
  private static final int STEPS = 10;

  /**
   * All squares of one colour.
   *
   * @param depth step of the colours of counts, 0 to 9, or none
   * @param path in a drawing where a square is one wide
   */
  public record Layer(String depth, String path) {}

  /** Two models. */
  public record Pair(String one, String other) {}

  /**
   * @param models names in their order
   * @param battles how much there is of the pair of these two places
   */
  public static CoverageGrid of(List<String> models, ToLongBiFunction<Integer, Integer> battles) {
    int side = Math.min(MOST, models.size());
    long most = most(side, battles);
    Map<String, StringBuilder> paths = new TreeMap<>();
    List<Pair> unmet = new ArrayList<>();
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (x != y) {
          long votes = battles.applyAsLong(y, x);
          String depth = votes == 0 ? "none" : Long.toString((STEPS * votes - 1) / most);
          paths.computeIfAbsent(depth, d -> new StringBuilder()).append(square(x, y));
          if (votes == 0 && x > y && unmet.size() < MOST_UNMET) {
            unmet.add(new Pair(models.get(y), models.get(x)));
          }
        }
      }
    }
    return new CoverageGrid(
        side,
        paths.entrySet().stream().map(e -> new Layer(e.getKey(), e.getValue().toString())).toList(),
        List.copyOf(unmet));
  }

  private static long most(int side, ToLongBiFunction<Integer, Integer> battles) {
    long most = 1;
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < y; x++) {
        most = Math.max(most, battles.applyAsLong(y, x));
      }
    }
    return most;
  }

  /** A square of a drawing where it is one wide. */
  public static String square(int x, int y) {
    return "M" + x + " " + y + "h1v1h-1z";
  }
}
