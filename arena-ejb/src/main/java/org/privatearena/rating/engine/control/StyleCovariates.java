package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Differences of style made of counts, scaled over the votes of a question: see {@link
 * StyleDifference}. One in which the answers of no vote differ tells nothing and is left out.
 */
public final class StyleCovariates implements Covariates {

  private final List<String> names;
  private final Counts counts;
  private final int[] places;
  private final double[] factors;

  private StyleCovariates(List<String> names, Counts counts, int[] places, double[] factors) {
    this.names = names;
    this.counts = counts;
    this.places = places;
    this.factors = factors;
  }

  /** What was counted in the answers of each vote. */
  @FunctionalInterface
  public interface Counts {

    /**
     * A count; the same whenever it is asked for, by any thread.
     *
     * @param place twice the place of the name, and one more for side b
     * @return not negative
     */
    int of(int row, int place);
  }

  /**
   * Covariates by their names.
   *
   * @param votes over which each is scaled: those of the question, in their order
   */
  public static StyleCovariates of(List<String> names, Counts counts, Sample votes) {
    int width = names.size();
    int blocks = VoteTable.blocks(votes.rows());
    double[][] ofBlocks = new double[blocks][width];
    long[] read = new long[blocks];
    votes
        .workers()
        .each(
            blocks,
            block ->
                votes.forEach(
                    block,
                    block + 1,
                    (row, cell) -> {
                      read[block]++;
                      for (int i = 0; i < width; i++) {
                        double x = difference(counts, row, i);
                        ofBlocks[block][i] += x * x;
                      }
                    }));
    double[] squares = new double[width];
    for (double[] ofBlock : ofBlocks) {
      Sample.add(ofBlock, squares);
    }
    long all = Arrays.stream(read).sum();
    List<String> differing = new ArrayList<>();
    int[] places = new int[names.size()];
    double[] factors = new double[names.size()];
    for (int i = 0; i < squares.length; i++) {
      if (squares[i] > 0) {
        places[differing.size()] = i;
        factors[differing.size()] = 1 / StrictMath.sqrt(squares[i] / (double) all);
        differing.add(names.get(i));
      }
    }
    return new StyleCovariates(List.copyOf(differing), counts, places, factors);
  }

  private static double difference(Counts counts, int row, int place) {
    return StyleDifference.of(counts.of(row, 2 * place), counts.of(row, 2 * place + 1));
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public void read(int row, double[] into, int at) {
    for (int i = 0; i < names.size(); i++) {
      into[at + i] = difference(counts, row, places[i]) * factors[i];
    }
  }

  /**
   * What was counted, before it became a difference.
   *
   * @param covariate place in {@link #names}
   */
  public int a(int row, int covariate) {
    return counts.of(row, 2 * places[covariate]);
  }

  /** The same of side b. */
  public int b(int row, int covariate) {
    return counts.of(row, 2 * places[covariate] + 1);
  }
}
