package org.privatearena.rating.engine.control;

/**
 * The votes of a sample in the order of a number that each has, such as its pair; those with the
 * same number stay in the order of the table. Threads count and place votes together, and a vote's
 * place does not depend on how many they are.
 */
final class Grouping {

  /** The place of a row that takes no part. */
  static final int NOWHERE = -1;

  private final Sample sample;
  private final Keys keys;
  private final int parts;
  private final int[] starts;
  private final int[][] free;

  /** The number of each vote of a block. */
  @FunctionalInterface
  interface Keys {

    /**
     * Tells the numbers.
     *
     * @param cells of the rows of the block, or -1 where a row takes no part
     * @param rows how many
     * @param room where they may be written
     * @return the numbers, from 0, there or elsewhere; what stands where a row takes no part does
     *     not matter
     */
    int[] of(int block, int[] cells, int rows, int[] room);
  }

  /** What is told where the votes of a block stand, by several threads. */
  @FunctionalInterface
  interface Placer {

    /**
     * Takes them.
     *
     * @param firstRow of the block
     * @param cells of its rows
     * @param places in the new order, or {@link #NOWHERE} where a row takes no part
     * @param rows how many
     */
    void place(int firstRow, int[] cells, int[] places, int rows);
  }

  /**
   * Counts the votes.
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
  }

  private int block(int part) {
    return (int) ((long) VoteTable.blocks(sample.rows()) * part / parts);
  }

  private interface BlockReader {
    void read(int firstRow, int[] cells, int[] numbers, int rows);
  }

  private void eachBlock(int part, BlockReader reader) {
    int[] read = new int[VoteTable.BLOCK];
    int[] room = new int[VoteTable.BLOCK];
    for (int block = block(part); block < block(part + 1); block++) {
      int count = sample.readCells(block, read);
      int[] numbers = keys.of(block, read, count, room);
      reader.read(block << VoteTable.BLOCK_BITS, read, numbers, count);
    }
  }

  private void count(int part) {
    int[] counts = free[part];
    eachBlock(
        part,
        (first, read, numbers, count) -> {
          for (int i = 0; i < count; i++) {
            if (read[i] >= 0) {
              counts[numbers[i]]++;
            }
          }
        });
  }

  /** Tells where the votes stand; once. */
  void place(Placer placer) {
    sample
        .workers()
        .each(
            parts,
            part -> {
              int[] next = free[part];
              int[] places = new int[VoteTable.BLOCK];
              eachBlock(
                  part,
                  (first, read, numbers, count) -> {
                    for (int i = 0; i < count; i++) {
                      places[i] = read[i] < 0 ? NOWHERE : next[numbers[i]]++;
                    }
                    placer.place(first, read, places, count);
                  });
            });
  }

  /** Where the votes of each number begin, and behind the last number how many votes there are. */
  int[] starts() {
    return starts;
  }

  int votes() {
    return starts[starts.length - 1];
  }
}
