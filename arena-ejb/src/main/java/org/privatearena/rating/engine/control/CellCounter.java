package org.privatearena.rating.engine.control;

/**
 * Counts the votes of a sample by their cells. Each thread counts some blocks into tables of its
 * own, a block's cells being read first and counted then, so that nothing is called for a vote.
 */
final class CellCounter {

  private final Sample sample;
  private final int length;

  CellCounter(Sample sample) {
    this.sample = sample;
    length = sample.contestants() * sample.contestants() * Outcome.COUNT;
  }

  /** Counts the votes of a block, in some tables at once. */
  private interface BlockCounter {
    void count(int firstRow, int[] cells, int rows, int[][] counts);
  }

  /** How many votes there are, by cell. */
  long[] votes() {
    return counted(
        1,
        (first, cells, rows, counts) -> {
          int[] all = counts[0];
          for (int i = 0; i < rows; i++) {
            if (cells[i] >= 0) {
              all[cells[i]]++;
            }
          }
        })[0];
  }

  /**
   * How many there are in each of some parts.
   *
   * @param count how many parts; votes may be in others too
   */
  long[][] votes(RowParts parts, int count) {
    long known = count < RowParts.MOST ? (1L << count) - 1 : -1L;
    return counted(
        count,
        (first, cells, rows, counts) -> {
          for (int i = 0; i < rows; i++) {
            long left = cells[i] < 0 ? 0 : parts.of(first + i) & known;
            for (; left != 0; left &= left - 1) {
              counts[Long.numberOfTrailingZeros(left)][cells[i]]++;
            }
          }
        });
  }

  private long[][] counted(int tables, BlockCounter counter) {
    int blocks = VoteTable.blocks(sample.rows());
    int parts = Math.max(1, Math.min(sample.workers().threads(), blocks));
    int[][][] counts = new int[parts][][];
    sample
        .workers()
        .each(
            parts,
            part -> {
              counts[part] = new int[tables][length];
              int[] cells = new int[VoteTable.BLOCK];
              int end = (int) ((long) blocks * (part + 1) / parts);
              for (int block = (int) ((long) blocks * part / parts); block < end; block++) {
                int rows = sample.readCells(block, cells);
                counter.count(block << VoteTable.BLOCK_BITS, cells, rows, counts[part]);
              }
            });
    long[][] votes = new long[tables][length];
    for (int[][] some : counts) {
      for (int table = 0; table < tables; table++) {
        for (int cell = 0; cell < length; cell++) {
          votes[table][cell] += some[table][cell];
        }
      }
    }
    return votes;
  }
}
