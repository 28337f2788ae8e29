package org.privatearena.rating.engine.control;

/**
 * Where intervals come from.
 *
 * @param rounds of a bootstrap, 0 for a sandwich
 */
public record Intervals(Kind kind, int rounds) {

  /** What is taken as independent. */
  public enum Kind {
    NONE,
    VOTES,
    RATERS
  }

  public Intervals {
    if (rounds < 0 || (rounds > 0 && rounds < 20)) {
      throw new IllegalArgumentException("a bootstrap needs at least 20 rounds: " + rounds);
    }
  }

  /** Ratings alone. */
  public static Intervals none() {
    return new Intervals(Kind.NONE, 0);
  }

  /** Sandwich, as if every vote were of another person. */
  public static Intervals ofVotes() {
    return new Intervals(Kind.VOTES, 0);
  }

  /** Sandwich with the votes of a rater taken together. */
  public static Intervals ofRaters() {
    return new Intervals(Kind.RATERS, 0);
  }

  boolean bootstrapped() {
    return rounds > 0;
  }
}
