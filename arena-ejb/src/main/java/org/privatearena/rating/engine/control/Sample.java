package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The votes of a table that a question is about: the first so many rows, those of them that are
 * kept, on the contestants that take part, with their weights.
 *
 * <p>Sums of weights are made in fixed blocks of 65,536 rows and added in the order of the blocks,
 * and counts are whole numbers, so the same votes give the same bits however many threads count.
 */
public final class Sample {

  private final VoteTable table;
  private final int size;
  private final IntPredicate kept;
  private final Places places;
  private final RowWeights weights;
  private final Workers workers;

  private Sample(
      VoteTable table,
      int size,
      IntPredicate kept,
      Places places,
      RowWeights weights,
      Workers workers) {
    this.table = table;
    this.size = size;
    this.kept = kept;
    this.places = places;
    this.weights = weights;
    this.workers = workers;
  }

  /**
   * All votes that the table has now.
   *
   * @param contestants one more than the largest number of a contestant in the table
   */
  public static Sample of(VoteTable table, int contestants) {
    Places same = Places.same(contestants);
    return new Sample(table, table.size(), null, same, null, Workers.CALLER);
  }

  /** Only the first rows. */
  public Sample first(int rows) {
    int fewer = Math.min(rows, size);
    return new Sample(table, fewer, kept, places, weights, workers);
  }

  /** Only the rows that pass the test too; it is asked by several threads, in any order. */
  public Sample where(IntPredicate test) {
    IntPredicate both = kept == null ? test : kept.and(test);
    return new Sample(table, size, both, places, weights, workers);
  }

  /** Only the rows that the other sample, of the same table, does not keep too. */
  public Sample without(Sample other) {
    return where(row -> other.kept != null && !other.kept.test(row));
  }

  /** The same votes; which are kept was asked once for each and is not asked again. */
  public Sample settled() {
    if (kept == null) {
      return this;
    }
    KeptRows rows = KeptRows.of(kept, size, workers);
    return new Sample(table, size, rows, places, weights, workers);
  }

  /** With these weights instead of 1. */
  public Sample weighted(RowWeights other) {
    return new Sample(table, size, kept, places, other, workers);
  }

  /** Counted by these threads. */
  public Sample by(Workers others) {
    return new Sample(table, size, kept, places, weights, others);
  }

  /**
   * With other numbers for the contestants.
   *
   * @param newPlaces for each present number the new one, or -1 where it takes no part; two may
   *     share a number, their votes on each other are left out then
   * @param most one more than the largest new number
   */
  public Sample renumbered(int[] newPlaces, int most) {
    Places others = places.renumbered(newPlaces, most);
    return new Sample(table, size, kept, others, weights, workers);
  }

  /**
   * Only the votes of the kept contestants on each other; place i is contestant {@code kept[i]}.
   */
  Sample among(int[] keptContestants) {
    int[] newPlaces = new int[contestants()];
    Arrays.fill(newPlaces, Places.ABSENT);
    for (int i = 0; i < keptContestants.length; i++) {
      newPlaces[keptContestants[i]] = i;
    }
    return renumbered(newPlaces, keptContestants.length);
  }

  /** How many contestants there are, with or without votes. */
  public int contestants() {
    return places.contestants();
  }

  Workers workers() {
    return workers;
  }

  VoteTable table() {
    return table;
  }

  int rows() {
    return size;
  }

  /** Who cast a vote, or {@link VoteTable#NO_RATER}. */
  public int rater(int row) {
    return table.rater(row);
  }

  /** One more than the largest number of a rater in the table. */
  public int mostRaters() {
    return table.raters();
  }

  boolean isWeighted() {
    return weights != null;
  }

  /** The weight of a vote. */
  public double weight(int row) {
    return weights == null ? 1 : weights.of(row);
  }

  /** The number here of a contestant of the table, or -1 where it takes no part. */
  int place(int contestant) {
    return places.of(contestant);
  }

  /**
   * Whether the vote takes part.
   *
   * @param a the {@link #place} of its side a
   * @param b of its side b
   */
  boolean takes(int row, int a, int b) {
    return (a | b) >= 0 && a != b && (kept == null || kept.test(row));
  }

  /** The place of the vote's cell, or -1 where it takes no part. */
  int cell(int row, int code) {
    int cell = places.cell(code);
    return cell >= 0 && kept != null && !kept.test(row) ? Places.ABSENT : cell;
  }

  /** What takes votes one after another, in the order of the table. */
  @FunctionalInterface
  public interface VoteReader {

    /**
     * Takes a vote.
     *
     * @param row in the table
     * @param cell place of (a, b, outcome) in {@link Cells}
     */
    void read(int row, int cell);
  }

  /** Reads the votes in order, on the calling thread. */
  public void eachVote(VoteReader reader) {
    forEach(0, VoteTable.blocks(size), reader);
  }

  /** Reads the votes of some blocks in order. */
  void forEach(int fromBlock, int toBlock, VoteReader reader) {
    for (int block = fromBlock; block < toBlock; block++) {
      int[] codes = table.codes(block);
      int first = block << VoteTable.BLOCK_BITS;
      int rows = Math.min(VoteTable.BLOCK, size - first);
      for (int i = 0; i < rows; i++) {
        int cell = cell(first + i, codes[i]);
        if (cell >= 0) {
          reader.read(first + i, cell);
        }
      }
    }
  }

  /**
   * Writes the cells of a block of 65,536 rows, the last of which may be shorter.
   *
   * @param into place of (a, b, outcome) in {@link Cells}, or -1 where a row takes no part
   * @return how many rows the block has
   */
  int readCells(int block, int[] into) {
    int[] codes = table.codes(block);
    int first = block << VoteTable.BLOCK_BITS;
    int rows = Math.min(VoteTable.BLOCK, size - first);
    places.cells(codes, rows, into);
    if (kept instanceof KeptRows settled) {
      settled.drop(first, rows, into);
    } else if (kept != null) {
      for (int i = 0; i < rows; i++) {
        into[i] = into[i] >= 0 && kept.test(first + i) ? into[i] : Places.ABSENT;
      }
    }
    return rows;
  }

  /** Counts the votes. */
  public Cells cells() {
    long[] votes = new CellCounter(this).votes();
    return weights == null
        ? Cells.unweighted(contestants(), votes)
        : new CellWeigher(this).cells(votes);
  }

  /** Counts the votes of each of some parts, in one pass unless they have weights. */
  List<Cells> cells(RowParts parts, int count) {
    if (weights != null) {
      return IntStream.range(0, count).mapToObj(part -> part(parts, part).cells()).toList();
    }
    return Arrays.stream(new CellCounter(this).votes(parts, count))
        .map(votes -> Cells.unweighted(contestants(), votes))
        .toList();
  }

  /** Only the rows of one part. */
  Sample part(RowParts parts, int part) {
    return where(row -> ((parts.of(row) >> part) & 1) != 0);
  }

  static void add(double[] some, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += some[i];
    }
  }
}
