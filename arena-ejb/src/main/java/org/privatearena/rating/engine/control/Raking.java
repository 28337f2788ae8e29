package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weights that bring votes to target shares of several attributes at once (raking, or iterative
 * proportional fitting: Deming and Stephan 1940). Votes that are alike in all attributes weigh
 * alike. A weight above 5 times the median vote's is cut to it, so that no few votes carry a board;
 * the shares are then those that are reached, which the answer tells.
 */
public final class Raking {

  /** What a weight may be at most, in medians. */
  public static final double MOST_MEDIANS = 5;

  private static final double TOLERANCE = 1e-10;
  private static final int MOST_ROUNDS = 10_000;

  private final long[] counts;
  private final double[][] targets;
  private final double votes;
  private final double[] weights;

  /** What came of it. */
  public sealed interface Answer {}

  /** Weights with mean 1 over the votes. Immutable. */
  public static final class Raked implements Answer {

    private final double[] weights;
    private final double[][] shares;
    private final boolean trimmed;

    private Raked(double[] weights, double[][] shares, boolean trimmed) {
      this.weights = weights;
      this.shares = shares;
      this.trimmed = trimmed;
    }

    /** The weight of a vote of this class of all attributes. */
    public double weight(int jointClass) {
      return weights[jointClass];
    }

    /** The share that a class of an attribute has now; its target unless weights were cut. */
    public double share(int attribute, int ofClass) {
      return shares[attribute][ofClass];
    }

    /** Whether weights were cut. */
    public boolean trimmed() {
      return trimmed;
    }
  }

  /** A class that is to have a share has no votes. */
  public record NoVotes(int attribute, int ofClass) implements Answer {}

  /** No weights give all shares at once, because some classes never come together. */
  public record Contradiction() implements Answer {}

  private Raking(long[] counts, double[][] targets) {
    this.counts = counts;
    this.targets = targets;
    votes = (double) Arrays.stream(counts).sum();
    weights = Arrays.stream(counts).mapToDouble(count -> count > 0 ? 1 : 0).toArray();
  }

  /**
   * Rakes counted votes.
   *
   * @param counts of votes by their class of all attributes together: the class of the first
   *     attribute counts least, as in {@code first + classes of the first * (second + ...)}
   * @param targets for each attribute the share of each class, above 0, 1 together
   */
  public static Answer of(long[] counts, double[][] targets) {
    return new Raking(counts, targets).answer();
  }

  private Answer answer() {
    for (int attribute = 0; attribute < targets.length; attribute++) {
      double[] sums = sums(attribute);
      for (int c = 0; c < sums.length; c++) {
        if (sums[c] == 0) {
          return new NoVotes(attribute, c);
        }
      }
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      for (int attribute = 0; attribute < targets.length; attribute++) {
        fit(attribute);
      }
      if (farthest() <= TOLERANCE) {
        return raked();
      }
    }
    return new Contradiction();
  }

  private void fit(int attribute) {
    double[] sums = sums(attribute);
    for (int joint = 0; joint < weights.length; joint++) {
      int c = classOf(attribute, joint);
      if (sums[c] > 0) {
        weights[joint] *= targets[attribute][c] * votes / sums[c];
      }
    }
  }

  private double farthest() {
    return IntStream.range(0, targets.length)
        .mapToDouble(
            attribute -> {
              double[] sums = sums(attribute);
              return IntStream.range(0, sums.length)
                  .mapToDouble(c -> Math.abs(sums[c] / votes - targets[attribute][c]))
                  .max()
                  .orElse(0);
            })
        .max()
        .orElse(0);
  }

  /** The weight of each class of an attribute. */
  private double[] sums(int attribute) {
    double[] sums = new double[targets[attribute].length];
    for (int joint = 0; joint < weights.length; joint++) {
      sums[classOf(attribute, joint)] += (double) counts[joint] * weights[joint];
    }
    return sums;
  }

  private int classOf(int attribute, int joint) {
    int rest = joint;
    for (int i = 0; i < attribute; i++) {
      rest /= targets[i].length;
    }
    return rest % targets[attribute].length;
  }

  private Raked raked() {
    double most = MOST_MEDIANS * median();
    boolean trimmed = Arrays.stream(weights).anyMatch(weight -> weight > most);
    double sum = 0;
    for (int joint = 0; joint < weights.length; joint++) {
      weights[joint] = Math.min(weights[joint], most);
      sum += (double) counts[joint] * weights[joint];
    }
    for (int joint = 0; joint < weights.length; joint++) {
      weights[joint] *= votes / sum;
    }
    double[][] shares = new double[targets.length][];
    for (int attribute = 0; attribute < shares.length; attribute++) {
      shares[attribute] = Arrays.stream(sums(attribute)).map(s -> s / votes).toArray();
    }
    return new Raked(weights, shares, trimmed);
  }

  /** The weight of the vote in the middle, or the mean of the two in the middle. */
  private double median() {
    int[] order =
        IntStream.range(0, weights.length)
            .boxed()
            .sorted((i, j) -> Double.compare(weights[i], weights[j]))
            .mapToInt(Integer::intValue)
            .toArray();
    long all = Arrays.stream(counts).sum();
    return (at(order, (all - 1) / 2) + at(order, all / 2)) / 2;
  }

  private double at(int[] order, long place) {
    long before = 0;
    for (int joint : order) {
      before += counts[joint];
      if (before > place) {
        return weights[joint];
      }
    }
    throw new IllegalStateException("there are no votes");
  }
}
