package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * The votes of a {@link Sample} grouped by who cast them: raters in the order of their first vote,
 * the votes of each in the order of the table. A vote of whom nothing is known stands for itself.
 */
final class Raters {

  private final int[] starts;
  private final int[] rows;
  private final int[] cells;
  private final double effective;

  private Raters(int[] starts, int[] rows, int[] cells, double effective) {
    this.starts = starts;
    this.rows = rows;
    this.cells = cells;
    this.effective = effective;
  }

  static Raters of(Sample sample) {
    Grouping grouping = new Grouping(sample);
    sample.eachVote(grouping::take);
    return grouping.grouped(sample);
  }

  /** How many raters there are. */
  int count() {
    return starts.length - 1;
  }

  /** N^2/sum n_r^2 with the weights of their votes: what they are worth if all voted as often. */
  double effective() {
    return effective;
  }

  int start(int rater) {
    return starts[rater];
  }

  int end(int rater) {
    return starts[rater + 1];
  }

  int votes() {
    return rows.length;
  }

  int cell(int place) {
    return cells[place];
  }

  int row(int place) {
    return rows[place];
  }

  private static final class Grouping {

    private final VoteTable table;
    private final int[] numbers;
    private final int[] rows;
    private final int[] cells;
    private final int[] raterOf;
    private int[] counts = new int[1024];
    private int votes;
    private int raters;

    Grouping(Sample sample) {
      table = sample.table();
      numbers = new int[table.raters()];
      Arrays.fill(numbers, VoteTable.NO_RATER);
      rows = new int[sample.rows()];
      cells = new int[sample.rows()];
      raterOf = new int[sample.rows()];
    }

    void take(int row, int cell) {
      int rater = number(table.rater(row));
      counts[rater]++;
      rows[votes] = row;
      cells[votes] = cell;
      raterOf[votes] = rater;
      votes++;
    }

    private int number(int known) {
      if (known != VoteTable.NO_RATER && numbers[known] != VoteTable.NO_RATER) {
        return numbers[known];
      }
      int number = raters++;
      if (number == counts.length) {
        counts = Arrays.copyOf(counts, 2 * number);
      }
      if (known != VoteTable.NO_RATER) {
        numbers[known] = number;
      }
      return number;
    }

    Raters grouped(Sample sample) {
      int[] starts = new int[raters + 1];
      for (int rater = 0; rater < raters; rater++) {
        starts[rater + 1] = starts[rater] + counts[rater];
      }
      int[] next = Arrays.copyOf(starts, raters);
      int[] groupedRows = new int[votes];
      int[] groupedCells = new int[votes];
      for (int i = 0; i < votes; i++) {
        int place = next[raterOf[i]]++;
        groupedRows[place] = rows[i];
        groupedCells[place] = cells[i];
      }
      return new Raters(starts, groupedRows, groupedCells, effective(sample, starts, groupedRows));
    }

    private static double effective(Sample sample, int[] starts, int[] rows) {
      double sum = 0;
      double squares = 0;
      for (int rater = 0; rater + 1 < starts.length; rater++) {
        double weight = starts[rater + 1] - starts[rater];
        if (sample.isWeighted()) {
          weight = 0;
          for (int i = starts[rater]; i < starts[rater + 1]; i++) {
            weight += sample.weight(rows[i]);
          }
        }
        sum += weight;
        squares += weight * weight;
      }
      return squares == 0 ? 0 : sum * sum / squares;
    }
  }
}
