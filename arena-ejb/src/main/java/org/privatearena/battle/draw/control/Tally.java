package org.privatearena.battle.draw.control;

/**
 * The votes on an unordered pair as the sampling rule counts them. A vote scores 1 where the one
 * contestant was better, 0 where the other was, and 1/2 where they were equal or both bad. Which of
 * the two is the one does not matter to the rule, only that it is always the same.
 *
 * @param one how often the one was better, 0 or more
 * @param other how often the other was, 0 or more
 * @param halves how often they were equal, or both bad, 0 or more
 */
public record Tally(long one, long other, long halves) {

  /** A pair that nobody has judged. */
  public static final Tally NONE = new Tally(0, 0, 0);

  /** The least variance that the rule believes: a pair on which all agree is still looked at. */
  private static final double LEAST_VARIANCE = 0.05;

  /**
   * @throws IllegalArgumentException where a count is negative
   */
  public Tally {
    if (one < 0 || other < 0 || halves < 0) {
      throw new IllegalArgumentException("a count is negative");
    }
  }

  public Tally plus(Tally more) {
    return new Tally(one + more.one, other + more.other, halves + more.halves);
  }

  /** The same votes, seen from the other contestant. */
  public Tally swapped() {
    return new Tally(other, one, halves);
  }

  /** The number of votes, n. */
  public long votes() {
    return one + other + halves;
  }

  /** The sum of the squared deviations of the scores from their mean, s, 0 or more. */
  public double deviations() {
    if (votes() == 0) {
      return 0;
    }
    double score = one + halves / 2.0;
    return Math.max(0, one + halves / 4.0 - score * score / votes());
  }

  /** The variance of a score, v = max(.05, (s + 1/4)/(n + 1)). */
  public double variance() {
    return Math.max(LEAST_VARIANCE, (deviations() + 0.25) / (votes() + 1.0));
  }

  /**
   * By how much one more vote would narrow the error of the mean score, g = sqrt(v/(n + 1)) -
   * sqrt(v/(n + 2)), positive: the rule of the Chatbot Arena paper (Chiang and others 2024) with
   * one vote more, so that it is defined without any.
   */
  public double gain() {
    double now = Math.sqrt(votes() + 1.0);
    double next = Math.sqrt(votes() + 2.0);
    // 1/now - 1/next without taking one from the other, which are nearly equal for many votes.
    return Math.sqrt(variance()) / (now * next * (now + next));
  }
}
