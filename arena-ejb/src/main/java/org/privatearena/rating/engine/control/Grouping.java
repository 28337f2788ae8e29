package org.privatearena.rating.engine.control;

/**
 * The votes of a sample in the order of a number that each has, such as its pair; those with the
 * same number stay in the order of the table. Threads count and place votes together, and a vote's
 * place does not depend on how many they are.
 */
final class Grouping {

  private final Sample sample;
  private final Keys keys;
  private final int parts;
  private final int[] starts;
  private final int[][] free;
  private final long[] votes;

  /** The number of each vote of a block. */
  @FunctionalInterface
  interface Keys {

    /**
     * Writes the numbers.
     *
     * @param cells of the rows of the block, or -1 where a row takes no part
     * @param rows how many
     * @param into the numbers, from 0; what stands where a row takes no part does not matter
     */
    void write(int block, int[] cells, int rows, int[] into);
  }

  /**
   * Puts the votes in order.
   *
   * @param most one more than the largest number
   */
  Grouping(Sample sample, int most, Keys keys) {
    this.sample = sample;
    this.keys = keys;
    int blocks = VoteTable.blocks(sample.rows());
    parts = Math.max(1, Math.min(sample.workers().threads(), blocks));
    free = new int[parts][most];
    sample.workers().each(parts, this::count);
    starts = new int[most + 1];
    int place = 0;
    for (int key = 0; key < most; key++) {
      starts[key] = place;
      for (int[] part : free) {
        int counted = part[key];
        part[key] = place;
        place += counted;
      }
    }
    starts[most] = place;
    votes = new long[place];
    sample.workers().each(parts, this::place);
  }

  private int block(int part) {
    return (int) ((long) VoteTable.blocks(sample.rows()) * part / parts);
  }

  private void count(int part) {
    int[] cells = new int[VoteTable.BLOCK];
    int[] numbers = new int[VoteTable.BLOCK];
    int[] counts = free[part];
    for (int block = block(part); block < block(part + 1); block++) {
      int rows = sample.readCells(block, cells);
      keys.write(block, cells, rows, numbers);
      for (int i = 0; i < rows; i++) {
        if (cells[i] >= 0) {
          counts[numbers[i]]++;
        }
      }
    }
  }

  private void place(int part) {
    int[] cells = new int[VoteTable.BLOCK];
    int[] numbers = new int[VoteTable.BLOCK];
    int[] places = free[part];
    for (int block = block(part); block < block(part + 1); block++) {
      int rows = sample.readCells(block, cells);
      keys.write(block, cells, rows, numbers);
      long first = (long) block << VoteTable.BLOCK_BITS;
      for (int i = 0; i < rows; i++) {
        if (cells[i] >= 0) {
          votes[places[numbers[i]]++] = ((first + i) << Integer.SIZE) | cells[i];
        }
      }
    }
  }

  /** Where the votes of each number begin, and behind the last number how many votes there are. */
  int[] starts() {
    return starts;
  }

  int votes() {
    return votes.length;
  }

  /** The row of the table of the vote at a place. */
  int row(int place) {
    return (int) (votes[place] >>> Integer.SIZE);
  }

  /** Place of its (a, b, outcome) in {@link Cells}. */
  int cell(int place) {
    return (int) votes[place];
  }
}
