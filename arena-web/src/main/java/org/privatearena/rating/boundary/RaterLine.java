package org.privatearena.rating.boundary;

import java.util.OptionalDouble;
import org.privatearena.rating.engine.control.RaterCheck;

/**
 * How one person's votes fit with those of all others, as a line of the table.
 *
 * @param name for this view only
 * @param evidence natural logarithm of the largest e-value; null where there is none
 * @param left share of the votes for a side that are for the left, 0 to 1; null without such votes
 * @param score of the left side, about standard normal for who does not mind sides; null as before
 * @param seconds from complete answers to the vote, by the median; null where that is not known
 * @param favourite name of the model that this person votes for whatever the answers are; null
 *     without one
 * @param handle by which this person can be flagged by who looks; null where the votes were made
 *     elsewhere
 * @param leftOut whether all votes of this person are flagged
 * @param agreement with others who judged the same, share of pairs of votes, 0 to 1; null without
 */
public record RaterLine(
    String name,
    int votes,
    Double evidence,
    boolean flagged,
    boolean amongAll,
    Double left,
    Double score,
    Double seconds,
    Double agreement,
    String favourite,
    String handle,
    boolean leftOut) {

  /** Beyond it, a preference for a side is seldom chance, even among many people. */
  private static final double LEANS = 3;

  private static final double MARGIN = 5;

  /**
   * Who it is, as far as it is told: see {@link RaterLine}.
   *
   * @param leftOut whether all votes of this person are flagged
   */
  record Who(String name, String handle, boolean leftOut) {}

  static RaterLine of(Who who, RaterCheck check, OptionalDouble seconds, String favourite) {
    return new RaterLine(
        who.name(),
        check.votes(),
        check.highestEvidence().isPresent() ? Double.valueOf(check.most()) : null,
        check.flagged(),
        check.flaggedAmongAll(),
        check.decided() == 0 ? null : Double.valueOf((double) check.left() / check.decided()),
        boxed(check.leftScore()),
        boxed(seconds),
        boxed(check.agreement()),
        favourite,
        who.handle(),
        who.leftOut());
  }

  private static Double boxed(OptionalDouble number) {
    return number.isPresent() ? Double.valueOf(number.getAsDouble()) : null;
  }

  /** left or right where this person prefers a side more than chance explains, else none. */
  public String leaning() {
    if (score == null || Math.abs(score) < LEANS) {
      return "none";
    }
    return score > 0 ? "left" : "right";
  }

  /** Where the left share lies in the drawing, in percent; the middle where there is none. */
  public double leftX() {
    return left == null ? 50 : Math.round(10 * (MARGIN + left * (100 - 2 * MARGIN))) / 10.0;
  }
}
