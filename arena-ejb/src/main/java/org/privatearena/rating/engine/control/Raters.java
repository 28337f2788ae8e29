package org.privatearena.rating.engine.control;

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
    int loose = groups[unknown];
    int known = 0;
    for (int group = 0; group < unknown; group++) {
      known += groups[group + 1] > groups[group] ? 1 : 0;
    }
    starts = new int[known + votes.votes() - loose];
    ends = new int[starts.length];
    int[] met = inOrder(sample, unknown, starts.length);
    for (int rater = 0; rater < starts.length; rater++) {
      boolean nobody = met[rater] == unknown;
      starts[rater] = nobody ? loose++ : groups[met[rater]];
      ends[rater] = nobody ? loose : groups[met[rater] + 1];
    }
    effective = effective(sample.isWeighted());
  }

  /** Those who voted in the order of their first vote, {@code unknown} as often as it comes. */
  private static int[] inOrder(Sample sample, int unknown, int count) {
    int[] met = new int[count];
    boolean[] seen = new boolean[unknown];
    int[] cells = new int[VoteTable.BLOCK];
    int next = 0;
    for (int block = 0; next < count; block++) {
      int rows = sample.readCells(block, cells);
      int[] raters = sample.table().raters(block);
      for (int i = 0; i < rows; i++) {
        int rater = raters[i];
        if (cells[i] >= 0 && (rater == VoteTable.NO_RATER || !seen[rater])) {
          met[next++] = rater == VoteTable.NO_RATER ? unknown : rater;
          if (rater != VoteTable.NO_RATER) {
            seen[rater] = true;
          }
        }
      }
    }
    return met;
  }

  /** With the row of each vote. */
  static Raters of(Sample sample) {
    return of(sample, true);
  }

  /** Without {@link #row}, for a sample whose votes of a cell are alike. */
  static Raters withoutRows(Sample sample) {
    return of(sample, false);
  }

  private static Raters of(Sample sample, boolean withRows) {
    VoteTable table = sample.table();
    int unknown = table.raters();
    Grouping votes =
        new Grouping(
            sample,
            unknown + 1,
            (block, cells, rows, room) -> {
              int[] raters = table.raters(block);
              if (table.knowsRaters()) {
                return raters;
              }
              for (int i = 0; i < rows; i++) {
                room[i] = raters[i] == VoteTable.NO_RATER ? unknown : raters[i];
              }
              return room;
            },
            withRows);
    return new Raters(sample, votes, unknown);
  }

  private double effective(boolean weighted) {
    double sum = 0;
    double squares = 0;
    for (int rater = 0; rater < count(); rater++) {
      double weight = end(rater) - start(rater);
      if (weighted) {
        weight = 0;
        for (int place = start(rater); place < end(rater); place++) {
          weight += weight(place);
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

  /** See {@link Grouping#weight}. */
  double weight(int place) {
    return votes.weight(place);
  }
}
