package org.privatearena.rating.engine.file.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.privatearena.rating.engine.control.VoteTable;

/** What one reader has taken from its part of a file, by its own numbers for names. */
final class Collected {

  /** The largest number of models whose votes are counted without being kept. */
  static final int MOST_COUNTED = 1 << 13;

  private static final int BLOCK = 1 << 16;

  private final Header header;
  private final boolean countsOnly;
  private final boolean raters;
  private final boolean groups;
  private final int numbers;
  private int bits = 6;
  private long[] counts;
  private int[] votes;
  private final List<int[]> codeBlocks = new ArrayList<>();
  private final List<int[]> raterBlocks = new ArrayList<>();
  private final List<int[]> groupBlocks = new ArrayList<>();
  private final List<double[]> numberBlocks = new ArrayList<>();
  private int rows;

  Collected(Header header, Wanted wanted) {
    this.header = header;
    countsOnly = wanted.countsOnly();
    raters = wanted.rater() != null;
    groups = wanted.by() != null;
    numbers = header.counted() ? 0 : header.numbers();
    counts = header.counted() ? new long[4 << (2 * bits)] : new long[0];
    votes = countsOnly && !header.counted() ? new int[4 << (2 * bits)] : new int[0];
  }

  void take(Row row) {
    if (Math.max(row.a, row.b) >= VoteTable.MOST_CONTESTANTS) {
      throw new BadRow.Unreadable(
          "more than "
              + VoteTable.MOST_CONTESTANTS
              + " different models; is this the right column?");
    }
    if (header.counted()) {
      takeCounts(row);
    } else if (countsOnly) {
      count(row.a, row.b, row.outcome);
      return;
    } else {
      takeRow(row);
    }
    rows++;
  }

  /** Counts a vote. */
  void count(int a, int b, int outcome) {
    int place = place(a, b) + outcome;
    votes[place]++;
    rows++;
  }

  private void takeCounts(Row row) {
    for (double count : row.numbers) {
      if (count < 0 || count != Math.rint(count) || count > 1e15) {
        throw new BadRow.Unreadable("a count must be a whole number from 0, not " + count);
      }
    }
    int place = place(row.a, row.b);
    for (int outcome = 0; outcome < 4; outcome++) {
      counts[place + outcome] += (long) row.numbers[outcome];
    }
  }

  private int place(int a, int b) {
    if (Math.max(a, b) >>> bits != 0) {
      grow(Math.max(a, b));
    }
    return ((a << bits) | b) << 2;
  }

  private void grow(int number) {
    int wider = bits;
    while (number >>> wider != 0) {
      wider++;
    }
    if (number >= MOST_COUNTED) {
      throw new BadRow.Unreadable(
          "more than " + MOST_COUNTED + " different models; is this the right column?");
    }
    if (header.counted()) {
      long[] more = new long[4 << (2 * wider)];
      widen(counts, more, wider);
      counts = more;
    } else {
      int[] more = new int[4 << (2 * wider)];
      widen(votes, more, wider);
      votes = more;
    }
    bits = wider;
  }

  private void widen(Object from, Object to, int wider) {
    for (int a = 0; a < 1 << bits; a++) {
      System.arraycopy(from, a << (bits + 2), to, a << (wider + 2), 4 << bits);
    }
  }

  private void takeRow(Row row) {
    int at = rows & (BLOCK - 1);
    if (at == 0) {
      codeBlocks.add(new int[BLOCK]);
      raterBlocks.add(raters ? new int[BLOCK] : new int[0]);
      groupBlocks.add(groups ? new int[BLOCK] : new int[0]);
      numberBlocks.add(new double[BLOCK * numbers]);
    }
    int block = codeBlocks.size() - 1;
    codeBlocks.get(block)[at] = (row.a << 17) | (row.b << 2) | row.outcome;
    if (raters) {
      raterBlocks.get(block)[at] = row.rater;
    }
    if (groups) {
      groupBlocks.get(block)[at] = row.group;
    }
    if (numbers > 0) {
      System.arraycopy(row.numbers, 0, numberBlocks.get(block), at * numbers, numbers);
    }
  }

  int rows() {
    return rows;
  }

  long counted(int a, int b, int outcome) {
    int place = (((a << bits) | b) << 2) | outcome;
    return header.counted() ? counts[place] : votes[place];
  }

  int width() {
    return 1 << bits;
  }

  /** Hands out the rows in order and forgets them block by block. */
  void drain(Taker taker) {
    double[] none = new double[0];
    for (int block = 0; block < codeBlocks.size(); block++) {
      int[] codes = codeBlocks.get(block);
      int count = Math.min(BLOCK, rows - block * BLOCK);
      for (int i = 0; i < count; i++) {
        taker.take(
            codes[i] >>> 17,
            (codes[i] >>> 2) & (VoteTable.MOST_CONTESTANTS - 1),
            codes[i] & 3,
            raters ? raterBlocks.get(block)[i] : VoteTable.NO_RATER,
            groups ? groupBlocks.get(block)[i] : 0,
            numbers == 0
                ? none
                : Arrays.copyOfRange(numberBlocks.get(block), i * numbers, (i + 1) * numbers));
      }
      codeBlocks.set(block, null);
      raterBlocks.set(block, null);
      groupBlocks.set(block, null);
      numberBlocks.set(block, null);
    }
  }

  /** Takes one vote by this reader's numbers. */
  @FunctionalInterface
  interface Taker {
    void take(int a, int b, int outcome, int rater, int group, double[] numbers);
  }

  /** One row while it is read. */
  static final class Row {

    int a;
    int b;
    int outcome;
    int rater;
    int group;

    /** Hash of what tells the vote apart; 0 if nothing does. */
    long id;

    final double[] numbers;

    Row(int numbers) {
      this.numbers = new double[numbers];
    }
  }
}
