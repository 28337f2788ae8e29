package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * The votes of a sample in the order of a number that each has, such as its pair; those with the
 * same number stay in the order of the table. Threads count and place votes together, and a vote's
 * place does not depend on how many they are.
 */
final class Grouping {

  private static final int NOWHERE = -1;

  private final Sample sample;
  private final Keys keys;
  private final int parts;
  private final int[] starts;
  private final int[][] free;
  private final int[] cells;
  private final int[] rows;

  /** By place; null where all are 1. */
  private final double[] weights;

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

  /**
   * Puts the votes in order.
   *
   * @param most one more than the largest number
   * @param withRows whether anybody will ask for {@link #row}
   */
  Grouping(Sample sample, int most, Keys keys, boolean withRows) {
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
    cells = new int[place];
    rows = withRows ? new int[place] : null;
    weights = sample.isWeighted() ? new double[place] : null;
    sample.workers().each(parts, this::place);
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

  private void place(int part) {
    int[] places = free[part];
    eachBlock(
        part,
        (first, read, numbers, count) -> {
          for (int i = 0; i < count; i++) {
            if (read[i] >= 0) {
              int place = places[numbers[i]]++;
              cells[place] = read[i];
              if (rows != null) {
                rows[place] = first + i;
              }
              if (weights != null) {
                weights[place] = sample.weight(first + i);
              }
            }
          }
        });
  }

  /** Where the votes of each number begin, and behind the last number how many votes there are. */
  int[] starts() {
    return starts;
  }

  int votes() {
    return cells.length;
  }

  /** The row of the table of the vote at a place. */
  int row(int place) {
    return rows[place];
  }

  /** The weight of the vote at a place. */
  double weight(int place) {
    return weights == null ? 1 : weights[place];
  }

  /** Where the votes stand, by their rows of the table; below 0 for rows that take no part. */
  int[] places() {
    int[] places = new int[sample.rows()];
    Arrays.fill(places, NOWHERE);
    sample
        .workers()
        .each(
            VoteTable.blocks(cells.length),
            block -> {
              int first = block << VoteTable.BLOCK_BITS;
              int end = Math.min(first + VoteTable.BLOCK, cells.length);
              for (int place = first; place < end; place++) {
                places[rows[place]] = place;
              }
            });
    return places;
  }

  /** Place of its (a, b, outcome) in {@link Cells}. */
  int cell(int place) {
    return cells[place];
  }
}
