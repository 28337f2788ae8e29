package org.privatearena.rating.engine.control;

/**
 * Evidence that a rater votes for one contestant whatever the answers are. {@link Surprise} is
 * blind to it where the contestant is strong: no vote for it is surprising, only that there is no
 * other.
 *
 * <p>For each contestant somebody bets that this one gets the vote but for {@link #SLIP}, against
 * the model in which this rater may like the contestant by {@link #TASTE} more than others do. A
 * vote multiplies the bet by the ratio of both probabilities, whose mean is 1 at most if the rater
 * votes as the model says with such a taste or a smaller one. So is the mean of the bets on all
 * contestants. Half of it is the evidence, which ever exceeds 100 with probability 1/200 at most
 * (Ville 1939). Together with {@link Surprise}, the mean of whose e is below 0.7 with three
 * outcomes and thus below 1/5 after five votes, that is less than 1/100.
 */
final class Favour {

  /** Share of votes that somebody with a favourite gives otherwise. */
  static final double SLIP = 0.02;

  /** How much more somebody honest may like a contestant, in units of theta. */
  static final double TASTE = 1;

  /** A larger logarithm tells no more. */
  private static final double MOST = 300;

  private final double[] logs;
  private double sum;

  Favour(int contestants) {
    logs = new double[contestants];
    sum = contestants;
  }

  /**
   * Takes a vote.
   *
   * @param outcome the place of better A, better B, or tie
   * @param probabilities of these by Davidson's model, above 0
   */
  void take(int a, int b, int outcome, double[] probabilities) {
    double tie = probabilities[Outcome.TIE.place()];
    double first = probabilities[Outcome.A_BETTER.place()];
    double second = probabilities[Outcome.B_BETTER.place()];
    bet(a, outcome == Outcome.A_BETTER.place(), liked(first, second, tie));
    bet(b, outcome == Outcome.B_BETTER.place(), liked(second, first, tie));
  }

  /** The probability of a vote for a contestant that is liked, by Davidson's model. */
  private static double liked(double won, double lost, double tie) {
    double more = won * StrictMath.exp(TASTE);
    double liked = more / (more + lost + tie * StrictMath.exp(TASTE / 2));
    return Math.min(1 - SLIP, liked);
  }

  private void bet(int contestant, boolean won, double probability) {
    double before = logs[contestant];
    double factor = won ? (1 - SLIP) / probability : SLIP / (1 - probability);
    logs[contestant] = Math.min(MOST, before + StrictMath.log(factor));
    sum += StrictMath.exp(logs[contestant]) - StrictMath.exp(before);
  }

  /** The natural logarithm of the evidence. */
  double evidence() {
    return StrictMath.log(Math.max(Double.MIN_NORMAL, sum) / logs.length / 2);
  }

  /** The contestant on whom the bet is worth most. */
  int contestant() {
    int most = 0;
    for (int i = 1; i < logs.length; i++) {
      most = logs[i] > logs[most] ? i : most;
    }
    return most;
  }
}
