package org.privatearena.rating.engine.control;

import java.util.function.IntPredicate;

/** Which rows of a table are kept, a bit for each. */
final class KeptRows implements IntPredicate {

  private final long[] words;

  private KeptRows(long[] words) {
    this.words = words;
  }

  /** Those of the first rows that pass a test, which is asked once for each by all threads. */
  static KeptRows of(IntPredicate test, int rows, Workers workers) {
    int blocks = VoteTable.blocks(rows);
    long[] words = new long[blocks * (VoteTable.BLOCK / Long.SIZE)];
    workers.each(
        blocks,
        block -> {
          int first = block << VoteTable.BLOCK_BITS;
          int end = Math.min(first + VoteTable.BLOCK, rows);
          for (int from = first; from < end; from += Long.SIZE) {
            words[from / Long.SIZE] = word(test, from, Math.min(from + Long.SIZE, end));
          }
        });
    return new KeptRows(words);
  }

  /** Without a branch, which could not be foretold. */
  private static long word(IntPredicate test, int from, int end) {
    long word = 0;
    for (int row = from; row < end; row++) {
      word |= (test.test(row) ? 1L : 0L) << row;
    }
    return word;
  }

  @Override
  public boolean test(int row) {
    return ((words[row / Long.SIZE] >>> row) & 1) != 0;
  }

  /** Puts -1 in the place of the cell of each row that is not kept. */
  void drop(int firstRow, int rows, int[] cells) {
    for (int from = 0; from < rows; from += Long.SIZE) {
      long word = words[(firstRow + from) / Long.SIZE];
      int end = Math.min(from + Long.SIZE, rows);
      for (int i = from; i < end && word != -1; i++) {
        cells[i] |= (int) ((word >>> i) & 1) - 1;
      }
    }
  }
}
