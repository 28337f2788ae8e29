package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Who voted, in numbers.
 *
 * @param raters how many, a vote of whom nothing is known counting as a rater of its own
 * @param effective N^2/sum n_r^2 with the weights of their votes: what they are worth if all voted
 *     equally often; 0 without votes
 */
public record RaterCounts(int raters, double effective) {

  /** Counts the raters of a sample. */
  public static RaterCounts of(Sample sample) {
    int[] votes = votes(sample);
    int unknown = votes.length - 1;
    return of(sample, Arrays.copyOf(votes, unknown), votes[unknown]);
  }

  /**
   * The same of a sample whose votes have been counted.
   *
   * @param votes by rater's number in the table
   * @param unknown how many are of nobody known
   */
  static RaterCounts of(Sample sample, int[] votes, int unknown) {
    return sample.isWeighted() ? weighed(sample, votes, unknown) : counted(votes, unknown);
  }

  /** Where each vote weighs 1, whole numbers are all that is needed. */
  private static RaterCounts counted(int[] votes, int unknown) {
    int raters = unknown;
    double sum = unknown;
    double squares = unknown;
    for (int some : votes) {
      raters += some > 0 ? 1 : 0;
      sum += some;
      squares += (double) some * some;
    }
    return new RaterCounts(raters, squares == 0 ? 0 : sum * sum / squares);
  }

  /**
   * How many votes each rater has, by their numbers in the table, and behind them how many are of
   * nobody known; counted by all threads.
   */
  public static int[] votes(Sample sample) {
    int blocks = VoteTable.blocks(sample.rows());
    int parts = Math.max(1, Math.min(sample.workers().threads(), blocks));
    int unknown = sample.table().raters();
    int[][] counts = new int[parts][];
    sample
        .workers()
        .each(
            parts,
            part -> {
              counts[part] = new int[unknown + 1];
              int[] cells = new int[VoteTable.BLOCK];
              int end = (int) ((long) blocks * (part + 1) / parts);
              for (int block = (int) ((long) blocks * part / parts); block < end; block++) {
                int rows = sample.readCells(block, cells);
                count(sample.table().raters(block), cells, rows, counts[part]);
              }
            });
    int[] votes = counts[0];
    for (int part = 1; part < parts; part++) {
      for (int rater = 0; rater <= unknown; rater++) {
        votes[rater] += counts[part][rater];
      }
    }
    return votes;
  }

  private static void count(int[] raters, int[] cells, int rows, int[] counts) {
    int unknown = counts.length - 1;
    for (int i = 0; i < rows; i++) {
      if (cells[i] >= 0) {
        counts[raters[i] == VoteTable.NO_RATER ? unknown : raters[i]]++;
      }
    }
  }

  /** Votes of a class, and who cast them. */
  public record OfClass(long votes, int raters) {}

  /**
   * Counts the votes of each class and their raters, by all threads; a vote of whom nothing is
   * known is of a rater of its own.
   *
   * @param classOf the class of a row, below {@code classes}; asked by several threads
   */
  public static List<OfClass> ofClasses(Sample sample, IntUnaryOperator classOf, int classes) {
    int blocks = VoteTable.blocks(sample.rows());
    int parts = Math.max(1, Math.min(sample.workers().threads(), blocks));
    long[][] votes = new long[parts][classes];
    int[][] unknown = new int[parts][classes];
    BitSet[][] known = new BitSet[parts][classes];
    sample
        .workers()
        .each(
            parts,
            part -> {
              Arrays.setAll(known[part], c -> new BitSet());
              int end = (int) ((long) blocks * (part + 1) / parts);
              sample.forEach(
                  (int) ((long) blocks * part / parts),
                  end,
                  (row, cell) -> {
                    int c = classOf.applyAsInt(row);
                    votes[part][c]++;
                    int rater = sample.rater(row);
                    if (rater == VoteTable.NO_RATER) {
                      unknown[part][c]++;
                    } else {
                      known[part][c].set(rater);
                    }
                  });
            });
    List<OfClass> counts = new ArrayList<>();
    for (int c = 0; c < classes; c++) {
      BitSet raters = new BitSet();
      long all = 0;
      int others = 0;
      for (int part = 0; part < parts; part++) {
        raters.or(known[part][c]);
        all += votes[part][c];
        others += unknown[part][c];
      }
      counts.add(new OfClass(all, raters.cardinality() + others));
    }
    return List.copyOf(counts);
  }

  private static RaterCounts weighed(Sample sample, int[] votes, int unknown) {
    double[] weights = weights(sample, votes.length);
    int raters = unknown;
    double sum = weights[votes.length];
    double squares = weights[votes.length + 1];
    for (int rater = 0; rater < votes.length; rater++) {
      raters += votes[rater] > 0 ? 1 : 0;
      sum += weights[rater];
      squares += weights[rater] * weights[rater];
    }
    return new RaterCounts(raters, squares == 0 ? 0 : sum * sum / squares);
  }

  /**
   * What the votes of each rater weigh, and behind them what those of nobody known weigh, and the
   * sum of the squares of these. Blocks of rows are added in their order, whoever reads them.
   */
  private static double[] weights(Sample sample, int unknown) {
    int blocks = VoteTable.blocks(sample.rows());
    int wave = Math.max(1, Math.min(sample.workers().threads(), blocks));
    double[] weights = new double[unknown + 2];
    double[][] ofBlock = new double[wave][unknown + 2];
    for (int first = 0; first < blocks; first += wave) {
      int begin = first;
      int parts = Math.min(wave, blocks - first);
      sample
          .workers()
          .each(
              parts,
              part -> {
                Arrays.fill(ofBlock[part], 0);
                weigh(sample, begin + part, ofBlock[part]);
              });
      for (int part = 0; part < parts; part++) {
        Sample.add(ofBlock[part], weights);
      }
    }
    return weights;
  }

  private static void weigh(Sample sample, int block, double[] weights) {
    int[] raters = sample.table().raters(block);
    int[] cells = new int[VoteTable.BLOCK];
    int rows = sample.readCells(block, cells);
    int first = block << VoteTable.BLOCK_BITS;
    int unknown = weights.length - 2;
    for (int i = 0; i < rows; i++) {
      if (cells[i] >= 0) {
        double weight = sample.weight(first + i);
        if (raters[i] == VoteTable.NO_RATER) {
          weights[unknown] += weight;
          weights[unknown + 1] += weight * weight;
        } else {
          weights[raters[i]] += weight;
        }
      }
    }
  }
}
