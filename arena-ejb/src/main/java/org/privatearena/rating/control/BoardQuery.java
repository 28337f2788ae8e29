package org.privatearena.rating.control;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.privatearena.rating.engine.control.Method;

/**
 * What somebody asks of the leaderboard.
 *
 * @param category key of a category of prompts; null for all
 * @param campaign null for all votes, in campaigns or not
 * @param group full path of a group to which voters belonged when they voted; null for all
 * @param from first day that counts, in the arena's time zone; null for the beginning
 * @param to last day that counts; null for today
 * @param position whether the left side has a term of its own; with {@link Method#CONTEXTUAL}
 * @param confidence of the intervals, above 0 and below 1
 * @param byRater whether the votes of a person are taken together in the intervals
 */
public record BoardQuery(
    Method method,
    String category,
    UUID campaign,
    String group,
    LocalDate from,
    LocalDate to,
    boolean position,
    Weighing weights,
    Counted votes,
    Revisions revisions,
    double confidence,
    boolean byRater) {

  /** How votes weigh. */
  public enum Weighing {
    NONE,
    /** Inverse of the probability of the draw: as if all eligible pairs had met as often. */
    DRAW,
    /** A pair counts for 50 votes at most. */
    PAIR,
    /** A person counts for 50 votes at most. */
    RATER
  }

  /** Which votes count. */
  public enum Counted {
    UNFLAGGED,
    ALL
  }

  /** What is a contestant. */
  public enum Revisions {
    CURRENT,
    ALL,
    POOLED
  }

  public BoardQuery {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(weights, "weights");
    Objects.requireNonNull(votes, "votes");
    Objects.requireNonNull(revisions, "revisions");
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence must be inside (0, 1): " + confidence);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the last day is before the first: " + from + ", " + to);
    }
  }

  /** What everybody sees who asks for nothing in particular. */
  public static BoardQuery usual() {
    return new BoardQuery(
        Method.BRADLEY_TERRY,
        null,
        null,
        null,
        null,
        null,
        false,
        Weighing.NONE,
        Counted.UNFLAGGED,
        Revisions.CURRENT,
        0.95,
        true);
  }

  /** Whether it is about some people or some days only, so that few might be recognized. */
  boolean narrows() {
    return campaign != null || group != null || from != null || to != null;
  }
}
