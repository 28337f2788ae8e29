package org.privatearena.rating.engine.control;

/**
 * How a board is shown.
 *
 * @param confidence of the intervals, above 0 and below 1
 * @param provisionalVotes a rating from fewer votes against other rated contestants is provisional
 * @param provisionalWidth a rating with an interval wider than this many points is provisional
 */
public record BoardSettings(double confidence, long provisionalVotes, double provisionalWidth) {

  public BoardSettings {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence must be inside (0, 1): " + confidence);
    }
    if (provisionalVotes < 0 || !(provisionalWidth >= 0)) {
      throw new IllegalArgumentException(
          "limits of a provisional rating must not be negative: "
              + provisionalVotes
              + ", "
              + provisionalWidth);
    }
  }

  /** 95 %, provisional under 100 votes or while the interval is wider than 100 points. */
  public static BoardSettings usual() {
    return new BoardSettings(0.95, 100, 100);
  }
}
