package org.privatearena.rating.engine.control;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How one rater's votes fit with those of all others. A flag asks to look, and proves nothing.
 *
 * @param rater the number in the {@link VoteTable}
 * @param votes 1 or more
 * @param evidence the natural logarithm of the e-value after the last vote, the product of 1/(2
 *     sqrt(p)); empty where the other raters' votes do not determine the model
 * @param highestEvidence the largest logarithm of the running product after {@link
 *     RaterChecks#FEWEST_VOTES} votes or more; empty before, and where {@code evidence} is
 * @param flagged whether the running product or {@code favour} was above {@link
 *     RaterChecks#THRESHOLD} then: of honest raters at most one in 100 ever is
 * @param flaggedAmongAll whether the e-value stands out among those of all raters, by e-BH
 * @param favour the largest logarithm of a bet that this rater votes for one contestant whatever
 *     the answers are; empty as {@code highestEvidence}
 * @param favourite that contestant's place in the sample, where the bet was above {@link
 *     RaterChecks#THRESHOLD}
 * @param decided votes that prefer a side
 * @param left votes that prefer side a
 * @param leftExpected how many would prefer side a by the other raters' votes; empty as {@code
 *     evidence}
 * @param leftScore (left - leftExpected)/standard deviation, about standard normal for a rater who
 *     does not mind sides; empty as {@code evidence}, and where there is no decided vote
 * @param compared pairs of a vote of this rater and a vote of another on the same pair of
 *     contestants and item
 * @param agreed those of them with the same outcome
 */
public record RaterCheck(
    int rater,
    int votes,
    OptionalDouble evidence,
    OptionalDouble highestEvidence,
    boolean flagged,
    boolean flaggedAmongAll,
    OptionalDouble favour,
    OptionalInt favourite,
    int decided,
    int left,
    OptionalDouble leftExpected,
    OptionalDouble leftScore,
    long compared,
    long agreed) {

  /** agreed/compared, 0 to 1; empty where nothing can be compared. */
  public OptionalDouble agreement() {
    return compared == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed / compared);
  }

  /** The larger of both logarithms; negative infinity where there is none. */
  public double most() {
    return Math.max(
        highestEvidence.orElse(Double.NEGATIVE_INFINITY), favour.orElse(Double.NEGATIVE_INFINITY));
  }

  RaterCheck amongAll(double least) {
    return new RaterCheck(
        rater,
        votes,
        evidence,
        highestEvidence,
        flagged,
        evidence.isPresent() && evidence.getAsDouble() >= least,
        favour,
        favourite,
        decided,
        left,
        leftExpected,
        leftScore,
        compared,
        agreed);
  }
}
