package org.privatearena.battle.draw.control;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The sampling rule {@code active/1}. Of M eligible pairs one is drawn with
 *
 * <pre>p = eps/M + (1 - eps) w_a w_b r g / sum of w_a w_b r g</pre>
 *
 * <p>g being what one more vote on the pair would tell ({@link Tally#gain}), w the weights of its
 * contestants and r its priority. Where that sum is 0 every pair has 1/M, as it has with eps = 1.
 * Sides are a fair coin, independent of the pair.
 *
 * <p>The table is built once, in time and memory proportional to M; a draw takes the logarithm of
 * M. Immutable. The same pairs, in the same order, and seed give the same draw.
 */
public final class PairDraw {

  /** Name and version of the rule, stored with every draw. */
  public static final String RULE = "active/1";

  /** The eps with which the rule is uniform over the eligible pairs, and the largest there is. */
  public static final double UNIFORM = 1;

  /**
   * What was drawn.
   *
   * @param a index of the contestant on side a
   * @param b index of the one on side b
   * @param probability of the unordered pair, in (0, 1], at least eps/M
   * @param pairs how many unordered pairs were eligible, M
   */
  public record Drawn(int a, int b, double probability, int pairs) {}

  private final int[] ones;
  private final int[] others;
  private final double[] shares;

  /** Sums of the shares up to and with each pair. */
  private final double[] sums;

  private final double epsilon;

  /**
   * @param pairs each unordered pair at most once; may be empty, and then nothing can be drawn
   * @param weights of the contestants by index, in [0, 100], 1 as usual
   * @param epsilon part of the draws that is uniform, in (0, 1]
   * @throws IllegalArgumentException where a number is out of range
   */
  public PairDraw(List<EligiblePair> pairs, double[] weights, double epsilon) {
    if (!(epsilon > 0 && epsilon <= UNIFORM)) {
      throw new IllegalArgumentException("epsilon is " + epsilon + ", not in (0, 1]");
    }
    ones = pairs.stream().mapToInt(EligiblePair::one).toArray();
    others = pairs.stream().mapToInt(EligiblePair::other).toArray();
    shares = new double[ones.length];
    for (int i = 0; i < shares.length; i++) {
      EligiblePair pair = pairs.get(i);
      shares[i] =
          weight(weights, pair.one())
              * weight(weights, pair.other())
              * pair.priority()
              * pair.tally().gain();
    }
    sums = sums(shares);
    this.epsilon = total() > 0 ? epsilon : UNIFORM;
  }

  private static double weight(double[] weights, int contestant) {
    if (!EligiblePair.allowed(weights[contestant])) {
      throw new IllegalArgumentException("a weight is " + weights[contestant]);
    }
    return weights[contestant];
  }

  private static double[] sums(double[] shares) {
    double[] sums = new double[shares.length];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i];
      sums[i] = sum;
    }
    return sums;
  }

  private double total() {
    return sums.length == 0 ? 0 : sums[sums.length - 1];
  }

  /** Whether there is a pair. */
  public boolean possible() {
    return ones.length > 0;
  }

  /** How many pairs there are, M. */
  public int pairs() {
    return ones.length;
  }

  /**
   * The probability of a pair, in (0, 1].
   *
   * @param pair its place in the list that this was made of
   */
  public double probability(int pair) {
    double even = epsilon / pairs();
    return epsilon == UNIFORM ? even : Math.min(1, even + (1 - epsilon) * (shares[pair] / total()));
  }

  /**
   * Draws a pair and its sides: a number below eps leads to an even draw, another one to a draw by
   * shares, then comes the coin.
   *
   * @throws IllegalStateException where no pair is {@link #possible}
   */
  public Drawn draw(long seed) {
    if (!possible()) {
      throw new IllegalStateException("there is no pair to draw");
    }
    SplittableRandom random = new SplittableRandom(seed);
    int pair =
        random.nextDouble() < epsilon
            ? random.nextInt(pairs())
            : firstAbove(random.nextDouble() * total());
    boolean oneOnA = random.nextBoolean();
    return new Drawn(
        oneOnA ? ones[pair] : others[pair],
        oneOnA ? others[pair] : ones[pair],
        probability(pair),
        pairs());
  }

  /** The first pair whose sum is above a point, which is below the total: never one of share 0. */
  private int firstAbove(double point) {
    int low = 0;
    int high = sums.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sums[middle] > point) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
