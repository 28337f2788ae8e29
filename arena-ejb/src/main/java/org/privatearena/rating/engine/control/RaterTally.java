package org.privatearena.rating.engine.control;

import java.util.OptionalDouble;
import java.util.OptionalInt;

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
  private final Favour favour;
  private double highestFavour = Double.NEGATIVE_INFINITY;
  private int favoured;

  RaterTally(int contestants) {
    favour = new Favour(contestants);
  }

  /**
   * Takes a vote.
   *
   * @param a number of the contestant on side a
   * @param outcome its place
   * @param probabilities by Davidson's model without this rater; null where it is not determined
   */
  void take(int a, int b, int outcome, double[] probabilities) {
    votes++;
    decided += outcome < 2 ? 1 : 0;
    left += outcome == 0 ? 1 : 0;
    if (probabilities == null) {
      told = false;
      return;
    }
    int place = outcome == Outcome.BOTH_BAD.place() ? Outcome.TIE.place() : outcome;
    evidence += Surprise.logE(Surprise.p(probabilities, place));
    favour.take(a, b, place, probabilities);
    if (votes >= RaterChecks.FEWEST_VOTES) {
      highest = Math.max(highest, evidence);
      if (favour.evidence() > highestFavour) {
        highestFavour = favour.evidence();
        favoured = favour.contestant();
      }
    }
    if (outcome < 2) {
      double share = probabilities[0] / (probabilities[0] + probabilities[1]);
      leftExpected += share;
      leftVariance += share * (1 - share);
    }
  }

  RaterCheck check(int rater, long compared, long agreed) {
    double threshold = StrictMath.log(RaterChecks.THRESHOLD);
    double score = (left - leftExpected) / StrictMath.sqrt(leftVariance);
    return new RaterCheck(
        rater,
        votes,
        only(told, evidence),
        only(told && votes >= RaterChecks.FEWEST_VOTES, highest),
        told && Math.max(highest, highestFavour) > threshold,
        false,
        only(told && votes >= RaterChecks.FEWEST_VOTES, highestFavour),
        told && highestFavour > threshold ? OptionalInt.of(favoured) : OptionalInt.empty(),
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
