package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Differences of style made of counts, scaled over the votes of a question: see {@link
 * StyleDifference}. One in which the answers of no vote differ tells nothing and is left out.
 */
public final class StyleCovariates implements Covariates {

  /** Votes whose differences are computed at once. */
  private static final int AT_ONCE = 2048;

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

    /**
     * Counts of votes whose rows follow each other, all in one block of 65,536 rows; where a vote
     * has none it writes any number that is not negative.
     *
     * @param into from 0
     */
    default void read(int first, int rows, int place, int[] into) {
      for (int i = 0; i < rows; i++) {
        into[i] = of(first + i, place);
      }
    }
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
    int[] read = new int[blocks];
    votes
        .workers()
        .each(blocks, block -> read[block] = addSquares(counts, votes, block, ofBlocks[block]));
    double[] squares = new double[width];
    for (double[] ofBlock : ofBlocks) {
      Sample.add(ofBlock, squares);
    }
    long all = Arrays.stream(read).asLongStream().sum();
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

  /** Adds the squares of a block's differences, and tells how many votes it has. */
  private static int addSquares(Counts counts, Sample votes, int block, double[] squares) {
    int[] taken = new int[VoteTable.BLOCK];
    int rows = votes.readCells(block, taken);
    int many = 0;
    for (int i = 0; i < rows; i++) {
      int cell = taken[i];
      taken[many] = i;
      many += cell < 0 ? 0 : 1;
    }
    int first = block << VoteTable.BLOCK_BITS;
    Pairs pairs = new Pairs(counts, AT_ONCE);
    double[] x = new double[AT_ONCE];
    for (int from = 0, next = 0; from < rows; from += AT_ONCE) {
      int some = Math.min(AT_ONCE, rows - from);
      int end = next;
      while (end < many && taken[end] < from + some) {
        end++;
      }
      for (int i = 0; i < squares.length; i++) {
        pairs.read(first + from, some, i, 1, x);
        for (int vote = next; vote < end; vote++) {
          x[vote - next] = x[taken[vote] - from];
        }
        squares[i] += Dense.product(x, x, 0, end - next);
      }
      next = end;
    }
    return many;
  }

  /** Reads both sides' counts of many votes. */
  private static final class Pairs {

    private final Counts counts;
    private final int[] a;
    private final int[] b;

    Pairs(Counts counts, int most) {
      this.counts = counts;
      a = new int[most];
      b = new int[most];
    }

    void read(int first, int rows, int place, double factor, double[] into) {
      counts.read(first, rows, 2 * place, a);
      counts.read(first, rows, 2 * place + 1, b);
      StyleDifference.of(a, b, rows, factor, into);
    }
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public void read(int row, double[] into, int at) {
    for (int i = 0; i < names.size(); i++) {
      into[at + i] = StyleDifference.of(a(row, i), b(row, i)) * factors[i];
    }
  }

  @Override
  public void read(int first, int rows, double[][] into) {
    Pairs pairs = new Pairs(counts, rows);
    for (int i = 0; i < names.size(); i++) {
      pairs.read(first, rows, places[i], factors[i], into[i]);
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
