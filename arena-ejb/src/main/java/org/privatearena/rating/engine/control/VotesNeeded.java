package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * How many votes on a pair would tell its two contestants apart, with 95 % confidence and 80 %
 * power, if the difference is what it is estimated to be: (1.96 + 0.84)^2 var(score)/delta^2 x
 * design effect (Cohen 1988; Kish 1965).
 *
 * <p>A vote scores 1, 1/2 or 0 for the higher contestant. delta is its mean less 1/2, by
 * Bradley-Terry; var(score) = p(1 - p) - P(tie)/4 with p the mean score and P(tie) the share of
 * ties and "both bad" among the votes of the two contestants. The design effect says by how much
 * votes of the same raters tell less than votes of as many people.
 *
 * @param upper the contestant with the higher rating
 * @param lower its neighbour on the board
 * @param delta the mean score of the higher one less 1/2, 0 to 1/2
 * @param variance of the score of one vote, 0 to 1/4
 * @param designEffect 1 or more
 * @param had votes on this pair so far
 * @param needed votes on this pair in all; empty where more than {@link #MOST}
 */
public record VotesNeeded(
    int upper,
    int lower,
    double delta,
    double variance,
    double designEffect,
    long had,
    OptionalLong needed) {

  /** The largest number that is told; beyond it, "more than 100,000" is said. */
  public static final long MOST = 100_000;

  private static final double QUANTILES = 1.96 + 0.84;

  /** Votes on this pair that are still missing, 0 or more; empty where more than {@link #MOST}. */
  public OptionalLong still() {
    return needed.isEmpty() ? needed : OptionalLong.of(Math.max(0, needed.getAsLong() - had));
  }

  /**
   * For each pair of neighbours on the board, from the top.
   *
   * @param estimate by Bradley-Terry
   * @param counts of the same contestants
   * @param ofVotes the errors as if every vote were of another person
   * @param ofRaters the errors with the votes of a rater together; null where raters are not known,
   *     for a design effect of 1
   */
  public static List<VotesNeeded> ofNeighbours(
      Estimate estimate, PairCounts counts, Errors ofVotes, Errors ofRaters) {
    List<Integer> board =
        IntStream.range(0, estimate.contestants())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -estimate.theta(i)))
            .toList();
    List<VotesNeeded> neighbours = new ArrayList<>();
    for (int place = 0; place + 1 < board.size(); place++) {
      int upper = board.get(place);
      int lower = board.get(place + 1);
      double delta = Logistic.of(estimate.theta(upper) - estimate.theta(lower)) - 0.5;
      double variance = variance(delta + 0.5, tieShare(counts, upper, lower));
      double effect = designEffect(ofVotes, ofRaters, upper, lower);
      neighbours.add(
          new VotesNeeded(
              upper,
              lower,
              delta,
              variance,
              effect,
              counts.battles(upper, lower),
              needed(delta, variance, effect)));
    }
    return List.copyOf(neighbours);
  }

  /** The formula, rounded up; empty where more than {@link #MOST}. */
  static OptionalLong needed(double delta, double variance, double designEffect) {
    double votes = QUANTILES * QUANTILES * variance / (delta * delta) * designEffect;
    return delta > 0 && votes <= MOST
        ? OptionalLong.of((long) StrictMath.ceil(votes))
        : OptionalLong.empty();
  }

  /** p(1 - p) - ties/4, where there can be no more ties than leave the mean score p. */
  static double variance(double p, double ties) {
    return p * (1 - p) - Math.min(ties, 2 * Math.min(p, 1 - p)) / 4;
  }

  private static double tieShare(PairCounts counts, int one, int other) {
    long ties = 0;
    long battles = 0;
    for (int contestant : new int[] {one, other}) {
      ties += counts.ties(contestant) + counts.bothBad(contestant);
      battles += counts.battles(contestant);
    }
    return battles == 0 ? 0 : (double) ties / battles;
  }

  private static double designEffect(Errors ofVotes, Errors ofRaters, int one, int other) {
    double independent = ofVotes.differenceVariance(one, other);
    if (ofRaters == null || !(independent > 0)) {
      return 1;
    }
    return Math.max(1, ofRaters.differenceVariance(one, other) / independent);
  }
}
