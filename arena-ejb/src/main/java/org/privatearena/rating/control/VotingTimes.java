package org.privatearena.rating.control;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.VoteTable;

/** How long people take from complete answers to their vote. Immutable. */
public final class VotingTimes {

  private final double[] medians;

  private VotingTimes(double[] medians) {
    this.medians = medians;
  }

  /** Where nothing is known of it. */
  static VotingTimes none() {
    return new VotingTimes(new double[0]);
  }

  /**
   * Of each rater of some votes.
   *
   * @param seconds by the row of a vote; negative where they are not known
   */
  static VotingTimes of(Sample votes, VoteTable table, IntUnaryOperator seconds) {
    int[][] byRater = new int[table.raters()][];
    int[] counts = new int[byRater.length];
    votes.eachVote(
        (row, cell) -> {
          int rater = table.rater(row);
          int taken = seconds.applyAsInt(row);
          if (rater != VoteTable.NO_RATER && taken >= 0) {
            int[] known = byRater[rater] == null ? new int[4] : byRater[rater];
            byRater[rater] =
                counts[rater] == known.length ? Arrays.copyOf(known, 2 * known.length) : known;
            byRater[rater][counts[rater]++] = taken;
          }
        });
    double[] medians = new double[byRater.length];
    for (int rater = 0; rater < medians.length; rater++) {
      medians[rater] = median(byRater[rater], counts[rater]);
    }
    return new VotingTimes(medians);
  }

  private static double median(int[] values, int count) {
    if (count == 0) {
      return Double.NaN;
    }
    int[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    return (sorted[(count - 1) / 2] + (double) sorted[count / 2]) / 2;
  }

  /**
   * Seconds that a rater took, by the median.
   *
   * @param rater the number in the {@link VoteTable}
   */
  public OptionalDouble median(int rater) {
    return rater >= medians.length || Double.isNaN(medians[rater])
        ? OptionalDouble.empty()
        : OptionalDouble.of(medians[rater]);
  }
}
