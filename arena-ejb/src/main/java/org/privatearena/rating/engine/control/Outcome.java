package org.privatearena.rating.engine.control;

/** What a vote says of the contestants on sides a and b. */
public enum Outcome {
  A_BETTER(0, 1),
  B_BETTER(1, 0),
  TIE(2, 0.5),
  BOTH_BAD(3, 0.5);

  static final int COUNT = 4;

  private static final Outcome[] BY_PLACE = {A_BETTER, B_BETTER, TIE, BOTH_BAD};

  private final int place;
  private final double score;

  Outcome(int place, double score) {
    this.place = place;
    this.score = score;
  }

  /** Its place in a cell of {@link Cells}, from 0 to 3. */
  public int place() {
    return place;
  }

  /** The outcome at a place in a cell, from 0 to 3. */
  public static Outcome at(int place) {
    return BY_PLACE[place];
  }

  /** What side a scores: 1, 0 or a half. */
  public double score() {
    return score;
  }
}
