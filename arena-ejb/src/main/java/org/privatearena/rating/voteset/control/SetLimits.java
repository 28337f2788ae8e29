package org.privatearena.rating.voteset.control;

/** What a set may hold at most, so that it can be rated in memory. */
final class SetLimits {

  /** Models; a rating's work grows with the square and more. */
  static final int MODELS = 2_000;

  /** Different raters, and different items. */
  static final int PEOPLE = 1_000_000;

  /** Votes. */
  static final int VOTES = 100_000_000;

  /** Votes that are stored in one transaction. */
  static final int PAGE = 10_000;

  private SetLimits() {}
}
