package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * The votes of a {@link Sample} grouped by who cast them: raters in the order of their first vote,
 * the votes of each in the order of the table. A vote of whom nothing is known stands for itself.
 */
final class Raters {

  private final int[] cells;

  /** By place; null where nobody will ask. */
  private final int[] rows;

  /** By place; null where all are 1. */
  private final double[] weights;

  private final int[] starts;
  private final int[] ends;
  private final double effective;

  private Raters(Sample sample, Grouping votes, int unknown, boolean withRows) {
    cells = new int[votes.votes()];
    rows = withRows ? new int[votes.votes()] : null;
    weights = sample.isWeighted() ? new double[votes.votes()] : null;
    votes.place((first, read, places, count) -> take(sample, first, read, places, count));
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

  private void take(Sample sample, int first, int[] read, int[] places, int count) {
    for (int i = 0; i < count; i++) {
      int place = places[i];
      if (place >= 0) {
        cells[place] = read[i];
        if (rows != null) {
          rows[place] = first + i;
        }
        if (weights != null) {
          weights[place] = sample.weight(first + i);
        }
      }
    }
  }

  /**
   * Those known who voted, in the order of their first vote.
   *
   * @param votes how many, by rater's number in the table
   */
  static int[] inOrder(Sample sample, int[] votes) {
    int[] met = new int[(int) Arrays.stream(votes).filter(some -> some > 0).count()];
    boolean[] seen = new boolean[votes.length];
    int[] cells = new int[VoteTable.BLOCK];
    int next = 0;
    for (int block = 0; next < met.length; block++) {
      int rows = sample.readCells(block, cells);
      int[] raters = sample.table().raters(block);
      for (int i = 0; i < rows; i++) {
        int rater = raters[i];
        if (cells[i] >= 0 && rater != VoteTable.NO_RATER && !seen[rater]) {
          seen[rater] = true;
          met[next++] = rater;
        }
      }
    }
    return met;
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
            });
    return new Raters(sample, votes, unknown, withRows);
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
    return cells.length;
  }

  /** Place of its (a, b, outcome) in {@link Cells}. */
  int cell(int place) {
    return cells[place];
  }

  /** The row of the table of the vote at a place. */
  int row(int place) {
    return rows[place];
  }

  /** The weight of the vote at a place. */
  double weight(int place) {
    return weights == null ? 1 : weights[place];
  }
}
