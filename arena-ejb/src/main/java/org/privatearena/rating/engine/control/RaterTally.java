package org.privatearena.rating.engine.control;

import java.util.OptionalDouble;

/** Adds up one rater's votes, in their order. */
final class RaterTally {

  private boolean told = true;
  private int votes;
  private double evidence;
  private double highest = Double.NEGATIVE_INFINITY;
  private int decided;
  private int left;
  private double leftExpected;
  private double leftVariance;

  /**
   * Takes a vote.
   *
   * @param outcome its place
   * @param probabilities by Davidson's model without this rater; null where it is not determined
   */
  void take(int outcome, double[] probabilities) {
    votes++;
    decided += outcome < 2 ? 1 : 0;
    left += outcome == 0 ? 1 : 0;
    if (probabilities == null) {
      told = false;
      return;
    }
    int place = outcome == Outcome.BOTH_BAD.place() ? Outcome.TIE.place() : outcome;
    evidence += Surprise.logE(Surprise.p(probabilities, place));
    if (votes >= RaterChecks.FEWEST_VOTES) {
      highest = Math.max(highest, evidence);
    }
    if (outcome < 2) {
      double share = probabilities[0] / (probabilities[0] + probabilities[1]);
      leftExpected += share;
      leftVariance += share * (1 - share);
    }
  }

  RaterCheck check(int rater, long compared, long agreed) {
    double score = (left - leftExpected) / StrictMath.sqrt(leftVariance);
    return new RaterCheck(
        rater,
        votes,
        only(told, evidence),
        only(told && votes >= RaterChecks.FEWEST_VOTES, highest),
        told && highest > StrictMath.log(RaterChecks.THRESHOLD),
        false,
        decided,
        left,
        only(told, leftExpected),
        only(told && leftVariance > 0, score),
        compared,
        agreed);
  }

  private static OptionalDouble only(boolean known, double value) {
    return known ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
