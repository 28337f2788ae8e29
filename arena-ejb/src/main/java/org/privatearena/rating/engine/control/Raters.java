package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * The votes of a {@link Sample} grouped by who cast them: raters in the order of their first vote,
 * the votes of each in the order of the table. A vote of whom nothing is known stands for itself.
 */
final class Raters {

  private final Grouping votes;
  private final int[] starts;
  private final int[] ends;
  private final double effective;

  private Raters(Sample sample, Grouping votes, int unknown) {
    this.votes = votes;
    int[] groups = votes.starts();
    long[] firsts = new long[unknown];
    int known = 0;
    for (int group = 0; group < unknown; group++) {
      if (groups[group + 1] > groups[group]) {
        firsts[known++] = ((long) votes.row(groups[group]) << Integer.SIZE) | group;
      }
    }
    Arrays.sort(firsts, 0, known);
    int loose = groups[unknown];
    starts = new int[known + votes.votes() - loose];
    ends = new int[starts.length];
    int met = 0;
    for (int rater = 0; rater < starts.length; rater++) {
      boolean nobody =
          met == known || (loose < votes.votes() && votes.row(loose) < firsts[met] >> Integer.SIZE);
      if (nobody) {
        starts[rater] = loose++;
        ends[rater] = loose;
      } else {
        int group = (int) firsts[met++];
        starts[rater] = groups[group];
        ends[rater] = groups[group + 1];
      }
    }
    effective = effective(sample);
  }

  static Raters of(Sample sample) {
    VoteTable table = sample.table();
    int unknown = table.raters();
    Grouping votes =
        new Grouping(
            sample,
            unknown + 1,
            (block, cells, rows, into) -> {
              int[] raters = table.raters(block);
              for (int i = 0; i < rows; i++) {
                into[i] = raters[i] == VoteTable.NO_RATER ? unknown : raters[i];
              }
            });
    return new Raters(sample, votes, unknown);
  }

  private double effective(Sample sample) {
    double sum = 0;
    double squares = 0;
    for (int rater = 0; rater < count(); rater++) {
      double weight = end(rater) - start(rater);
      if (sample.isWeighted()) {
        weight = 0;
        for (int place = start(rater); place < end(rater); place++) {
          weight += sample.weight(row(place));
        }
      }
      sum += weight;
      squares += weight * weight;
    }
    return squares == 0 ? 0 : sum * sum / squares;
  }

  /** How many raters there are. */
  int count() {
    return starts.length;
  }

  /** N^2/sum n_r^2 with the weights of their votes: what they are worth if all voted as often. */
  double effective() {
    return effective;
  }

  int start(int rater) {
    return starts[rater];
  }

  int end(int rater) {
    return ends[rater];
  }

  int votes() {
    return votes.votes();
  }

  int cell(int place) {
    return votes.cell(place);
  }

  int row(int place) {
    return votes.row(place);
  }
}
