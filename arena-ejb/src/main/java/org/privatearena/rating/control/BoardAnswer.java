package org.privatearena.rating.control;

/** What a question about the leaderboard gives. */
public sealed interface BoardAnswer {

  /** A board, as the person may see it. */
  record Shown(LiveBoard board) implements BoardAnswer {}

  /** There is no such set of votes for this person. */
  record NoSuchSet() implements BoardAnswer {}

  /**
   * So few people have voted on what was asked that their opinions might be recognized.
   *
   * @param least how many there must be
   */
  record TooFewRaters(int least) implements BoardAnswer {}

  /** No weights bring these votes to the shares of the pool. */
  record OutOfReach(BoardPool.Refused why) implements BoardAnswer {}
}
