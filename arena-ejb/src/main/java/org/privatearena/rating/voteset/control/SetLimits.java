package org.privatearena.rating.voteset.control;

/** What a set may hold at most, so that it can be rated in memory. */
final class SetLimits {

  /** Models; a rating's work grows with the square and more. */
  static final int MODELS = 2_000;

  /** Different raters, and different items. */
  static final int PEOPLE = 1_000_000;

  /** Bytes of memory that a vote of a board's set may take, beside the rest of the server. */
  private static final int MEMORY = 64;

  /** Votes: as many as the server has memory for. */
  static final long VOTES = votes(Runtime.getRuntime().maxMemory());

  /** Votes that are stored in one transaction. */
  static final int PAGE = 10_000;

  private SetLimits() {}

  /**
   * Votes of a set that a server may take.
   *
   * @param memory of its heap at most, bytes
   */
  static long votes(long memory) {
    return Math.min(100_000_000, memory / MEMORY);
  }
}
