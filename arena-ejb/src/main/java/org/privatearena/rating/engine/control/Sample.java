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

  private static final int ABSENT = -1;

  private final VoteTable table;
  private final int size;
  private final IntPredicate kept;
  private final int[] places;
  private final int contestants;
  private final RowWeights weights;
  private final Workers workers;

  private Sample(
      VoteTable table,
      int size,
      IntPredicate kept,
      int[] places,
      int contestants,
      RowWeights weights,
      Workers workers) {
    this.table = table;
    this.size = size;
    this.kept = kept;
    this.places = places;
    this.contestants = contestants;
    this.weights = weights;
    this.workers = workers;
  }

  /**
   * All votes that the table has now.
   *
   * @param contestants one more than the largest number of a contestant in the table
   */
  public static Sample of(VoteTable table, int contestants) {
    int[] places = new int[contestants];
    for (int i = 0; i < contestants; i++) {
      places[i] = i;
    }
    return new Sample(table, table.size(), null, places, contestants, null, Workers.CALLER);
  }

  /** Only the first rows. */
  public Sample first(int rows) {
    int fewer = Math.min(rows, size);
    return new Sample(table, fewer, kept, places, contestants, weights, workers);
  }

  /** Only the rows that pass the test too; it is asked by several threads, in any order. */
  public Sample where(IntPredicate test) {
    IntPredicate both = kept == null ? test : kept.and(test);
    return new Sample(table, size, both, places, contestants, weights, workers);
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
    int blocks = VoteTable.blocks(size);
    long[] words = new long[blocks * (VoteTable.BLOCK / Long.SIZE)];
    workers.each(
        blocks,
        block -> {
          int first = block << VoteTable.BLOCK_BITS;
          int end = Math.min(first + VoteTable.BLOCK, size);
          for (int from = first; from < end; from += Long.SIZE) {
            words[from / Long.SIZE] = word(from, Math.min(from + Long.SIZE, end));
          }
        });
    return new Sample(table, size, new Settled(words), places, contestants, weights, workers);
  }

  /** Rows that are known, a bit for each. */
  private static final class Settled implements IntPredicate {

    private final long[] words;

    Settled(long[] words) {
      this.words = words;
    }

    @Override
    public boolean test(int row) {
      return bit(row) != 0;
    }

    int bit(int row) {
      return (int) (words[row / Long.SIZE] >>> row) & 1;
    }
  }

  /** Without a branch, which could not be foretold. */
  private long word(int from, int end) {
    long word = 0;
    for (int row = from; row < end; row++) {
      word |= (kept.test(row) ? 1L : 0L) << row;
    }
    return word;
  }

  /** With these weights instead of 1. */
  public Sample weighted(RowWeights other) {
    return new Sample(table, size, kept, places, contestants, other, workers);
  }

  /** Counted by these threads. */
  public Sample by(Workers others) {
    return new Sample(table, size, kept, places, contestants, weights, others);
  }

  /**
   * With other numbers for the contestants.
   *
   * @param newPlaces for each present number the new one, or -1 where it takes no part; two may
   *     share a number, their votes on each other are left out then
   * @param most one more than the largest new number
   */
  public Sample renumbered(int[] newPlaces, int most) {
    int[] composed = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      composed[i] = places[i] == ABSENT ? ABSENT : newPlaces[places[i]];
    }
    return new Sample(table, size, kept, composed, most, weights, workers);
  }

  /**
   * Only the votes of the kept contestants on each other; place i is contestant {@code kept[i]}.
   */
  Sample among(int[] keptContestants) {
    int[] newPlaces = new int[contestants];
    Arrays.fill(newPlaces, ABSENT);
    for (int i = 0; i < keptContestants.length; i++) {
      newPlaces[keptContestants[i]] = i;
    }
    return renumbered(newPlaces, keptContestants.length);
  }

  /** How many contestants there are, with or without votes. */
  public int contestants() {
    return contestants;
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
    return places[contestant];
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
    int a = places[VoteTable.a0(code)];
    int b = places[VoteTable.b0(code)];
    if ((a | b) < 0 || a == b || (kept != null && !kept.test(row))) {
      return ABSENT;
    }
    return (a * contestants + b) * Outcome.COUNT + VoteTable.outcome0(code);
  }

  /** The same whether the row is kept or not, without a branch, which could not be foretold. */
  private int cell(int code) {
    int a = places[VoteTable.a0(code)];
    int b = places[VoteTable.b0(code)];
    int cell = (a * contestants + b) * Outcome.COUNT + VoteTable.outcome0(code);
    // -1, all bits, where one is absent or both are the same.
    return cell | ((a | b) >> (Integer.SIZE - 1)) | (((a ^ b) - 1) >> (Integer.SIZE - 1));
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
    if (kept instanceof Settled settled) {
      for (int i = 0; i < rows; i++) {
        into[i] = cell(codes[i]) | (settled.bit(first + i) - 1);
      }
      return rows;
    }
    for (int i = 0; i < rows; i++) {
      into[i] = kept == null ? cell(codes[i]) : cell(first + i, codes[i]);
    }
    return rows;
  }

  /** Counts the votes. */
  public Cells cells() {
    long[] votes = new CellCounter(this).votes();
    return weights == null ? Cells.unweighted(contestants, votes) : weighed(votes);
  }

  /** Counts the votes of each of some parts, in one pass unless they have weights. */
  List<Cells> cells(RowParts parts, int count) {
    if (weights != null) {
      return IntStream.range(0, count).mapToObj(part -> part(parts, part).cells()).toList();
    }
    return Arrays.stream(new CellCounter(this).votes(parts, count))
        .map(votes -> Cells.unweighted(contestants, votes))
        .toList();
  }

  /** Only the rows of one part. */
  Sample part(RowParts parts, int part) {
    return where(row -> ((parts.of(row) >> part) & 1) != 0);
  }

  private Cells weighed(long[] votes) {
    double[] sums = new double[votes.length];
    double[] squares = new double[votes.length];
    int blocks = VoteTable.blocks(size);
    int wave = workers.threads();
    double[][] blockSums = new double[wave][votes.length];
    double[][] blockSquares = new double[wave][votes.length];
    for (int first = 0; first < blocks; first += wave) {
      int begin = first;
      int parts = Math.min(wave, blocks - first);
      workers.each(
          parts,
          part -> {
            Arrays.fill(blockSums[part], 0);
            Arrays.fill(blockSquares[part], 0);
            weigh(begin + part, blockSums[part], blockSquares[part]);
          });
      for (int part = 0; part < parts; part++) {
        add(blockSums[part], sums);
        add(blockSquares[part], squares);
      }
    }
    return new Cells(contestants, votes, sums, squares);
  }

  private void weigh(int block, double[] sums, double[] squares) {
    forEach(
        block,
        block + 1,
        (row, cell) -> {
          double weight = weights.of(row);
          sums[cell] += weight;
          squares[cell] += weight * weight;
        });
  }

  static void add(double[] some, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += some[i];
    }
  }
}
