package org.privatearena.rating.engine.control;

/**
 * Votes counted by contestant on side a, contestant on side b and outcome, with the sums of their
 * weights and squared weights: all that any rating without covariates needs to know of independent
 * votes. Immutable.
 */
public final class Cells {

  private final int contestants;
  private final long[] votes;
  private final double[] weights;
  private final double[] squares;

  Cells(int contestants, long[] votes, double[] weights, double[] squares) {
    this.contestants = contestants;
    this.votes = votes;
    this.weights = weights;
    this.squares = squares;
  }

  /**
   * Counts, every vote with weight 1.
   *
   * @param votes how many, at place (a * contestants + b) * 4 + outcome, the outcomes in the order
   *     of {@link Outcome}
   */
  public static Cells of(int contestants, long[] votes) {
    return unweighted(contestants, votes.clone());
  }

  /** Every vote with weight 1. */
  static Cells unweighted(int contestants, long[] votes) {
    double[] weights = new double[votes.length];
    for (int cell = 0; cell < votes.length; cell++) {
      weights[cell] = (double) votes[cell];
    }
    return new Cells(contestants, votes, weights, weights);
  }

  /** The counts, each pair on its sides as the table has it. */
  public static Cells of(PairCounts counts) {
    int k = counts.contestants();
    long[] votes = new long[k * k * Outcome.COUNT];
    for (int i = 0; i < k; i++) {
      for (int j = i + 1; j < k; j++) {
        int cell = cell(k, i, j);
        votes[cell] = counts.wins(i, j);
        votes[cell + 1] = counts.wins(j, i);
        votes[cell + 2] = counts.ties(i, j);
        votes[cell + 3] = counts.bothBad(i, j);
      }
    }
    return unweighted(k, votes);
  }

  static int cell(int contestants, int a, int b) {
    return (a * contestants + b) * Outcome.COUNT;
  }

  /** How many contestants there are, with or without votes. */
  public int contestants() {
    return contestants;
  }

  long[] votes() {
    return votes;
  }

  double[] weights() {
    return weights;
  }

  double[] squares() {
    return squares;
  }

  boolean weighted() {
    return weights != squares;
  }

  /** How many votes there are, whatever their weight. */
  public long total() {
    long sum = 0;
    for (long some : votes) {
      sum += some;
    }
    return sum;
  }

  double totalWeight() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /** Votes by pair, whatever their sides and weights. */
  public PairCounts counts() {
    PairCounts.Builder counts = PairCounts.between(contestants);
    for (int i = 0; i < contestants; i++) {
      for (int j = i + 1; j < contestants; j++) {
        int there = cell(contestants, i, j);
        int back = cell(contestants, j, i);
        counts.add(
            i,
            j,
            votes[there] + votes[back + 1],
            votes[there + 1] + votes[back],
            votes[there + 2] + votes[back + 2],
            votes[there + 3] + votes[back + 3]);
      }
    }
    return counts.build();
  }

  /** The same with sides a and b of a pair put together: contestant i below j stands on side a. */
  Cells folded() {
    long[] foldedVotes = new long[votes.length];
    double[] foldedWeights = new double[votes.length];
    double[] foldedSquares = weighted() ? new double[votes.length] : foldedWeights;
    for (int i = 0; i < contestants; i++) {
      for (int j = i + 1; j < contestants; j++) {
        int there = cell(contestants, i, j);
        int back = cell(contestants, j, i);
        for (int o = 0; o < Outcome.COUNT; o++) {
          int mirrored = back + (o < 2 ? 1 - o : o);
          foldedVotes[there + o] = votes[there + o] + votes[mirrored];
          foldedWeights[there + o] = weights[there + o] + weights[mirrored];
          if (weighted()) {
            foldedSquares[there + o] = squares[there + o] + squares[mirrored];
          }
        }
      }
    }
    return new Cells(contestants, foldedVotes, foldedWeights, foldedSquares);
  }

  /** The same, folded, with both bad among the ties: all that matters where they score alike. */
  Cells halved() {
    Cells halved = folded();
    for (int tie = Outcome.TIE.place(); tie < votes.length; tie += Outcome.COUNT) {
      halved.votes[tie] += halved.votes[tie + 1];
      halved.votes[tie + 1] = 0;
      halved.weights[tie] += halved.weights[tie + 1];
      halved.weights[tie + 1] = 0;
      if (weighted()) {
        halved.squares[tie] += halved.squares[tie + 1];
        halved.squares[tie + 1] = 0;
      }
    }
    return halved;
  }

  /**
   * The cells of some contestants among themselves.
   *
   * @param kept numbers of contestants here; place i of the result is contestant {@code kept[i]}
   */
  public Cells among(int[] kept) {
    int k = kept.length;
    long[] keptVotes = new long[k * k * Outcome.COUNT];
    double[] keptWeights = new double[keptVotes.length];
    double[] keptSquares = weighted() ? new double[keptVotes.length] : keptWeights;
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        int from = cell(contestants, kept[i], kept[j]);
        int to = cell(k, i, j);
        System.arraycopy(votes, from, keptVotes, to, Outcome.COUNT);
        System.arraycopy(weights, from, keptWeights, to, Outcome.COUNT);
        System.arraycopy(squares, from, keptSquares, to, Outcome.COUNT);
      }
    }
    return new Cells(k, keptVotes, keptWeights, keptSquares);
  }

  /**
   * The same votes, those of a pair with the weight 1/max(votes of the pair, least): no pair counts
   * for more than {@code least} of its votes would.
   */
  public Cells evenPairs(long least) {
    double[] even = new double[votes.length];
    double[] evenSquares = new double[votes.length];
    for (int i = 0; i < contestants; i++) {
      for (int j = i + 1; j < contestants; j++) {
        long n = 0;
        for (int o = 0; o < Outcome.COUNT; o++) {
          n += votes[cell(contestants, i, j) + o] + votes[cell(contestants, j, i) + o];
        }
        double weight = (double) least / Math.max(n, least);
        for (int o = 0; o < Outcome.COUNT; o++) {
          scale(cell(contestants, i, j) + o, weight, even, evenSquares);
          scale(cell(contestants, j, i) + o, weight, even, evenSquares);
        }
      }
    }
    return new Cells(contestants, votes, even, evenSquares);
  }

  private void scale(int cell, double weight, double[] even, double[] evenSquares) {
    even[cell] = weight * weights[cell];
    evenSquares[cell] = weight * weight * squares[cell];
  }
}
