package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * Votes with covariates in columns, in the order of their pairs (as they stood on sides a and b),
 * so that what the votes of a pair share is computed and added once for all of them. Votes that are
 * alike may stand together as one row with their weight.
 *
 * <p>The rows of a pair form runs of at most 1,024 rows; runs that follow each other form tiles of
 * at most as many, which a {@link DesignPass} takes at once; tiles form chunks of about 65,536
 * rows. None of these depends on the number of threads.
 */
final class Design {

  /** The largest number of rows of a run, and of a tile. */
  static final int TILE = 1024;

  /** Votes whose covariates are read at once. */
  private static final int READ_AT_ONCE = 2048;

  private static final int TILES_OF_A_CHUNK = VoteTable.BLOCK / TILE;

  private final int contestants;
  private final boolean position;
  private final int[] pairs;
  private final int[] starts;
  private final int[] tiles;
  private final byte[] outcomes;
  private final double[][] columns;
  private final double[] most;
  private final double[] weights;
  private final double[] squares;
  private final int[] places;

  private Design(
      int contestants,
      boolean position,
      int[] pairStarts,
      byte[] outcomes,
      double[][] columns,
      double[] weights,
      double[] squares,
      int[] places) {
    this.contestants = contestants;
    this.position = position;
    this.outcomes = outcomes;
    this.columns = columns;
    this.weights = weights;
    this.squares = squares;
    this.places = places;
    most = Arrays.stream(columns).mapToDouble(Dense::largest).toArray();
    int runs = 0;
    for (int pair = 0; pair + 1 < pairStarts.length; pair++) {
      runs += (pairStarts[pair + 1] - pairStarts[pair] + TILE - 1) / TILE;
    }
    pairs = new int[runs];
    starts = new int[runs + 1];
    int run = 0;
    for (int pair = 0; pair + 1 < pairStarts.length; pair++) {
      for (int from = pairStarts[pair]; from < pairStarts[pair + 1]; from += TILE) {
        pairs[run] = pair;
        starts[run++] = from;
      }
    }
    starts[runs] = outcomes.length;
    tiles = tiles(starts);
  }

  private static int[] tiles(int[] starts) {
    int[] firsts = new int[starts.length];
    int count = 0;
    for (int run = 0; run + 1 < starts.length; run++) {
      if (count == 0 || starts[run + 1] - starts[firsts[count - 1]] > TILE) {
        firsts[count++] = run;
      }
    }
    firsts[count] = starts.length - 1;
    return Arrays.copyOf(firsts, count + 1);
  }

  /** Counts alone, with the side on which a contestant stood as the only covariate, if any. */
  static Design of(Cells cells, boolean position) {
    int k = cells.contestants();
    double[] all = cells.weights();
    int[] pairStarts = new int[k * k + 1];
    byte[] outcomes = new byte[all.length];
    double[] weights = new double[all.length];
    double[] squares = new double[all.length];
    int rows = 0;
    for (int cell = 0; cell < all.length; cell++) {
      if (all[cell] > 0) {
        outcomes[rows] = (byte) (cell % Outcome.COUNT);
        weights[rows] = all[cell];
        squares[rows] = cells.squares()[cell];
        rows++;
      }
      pairStarts[cell / Outcome.COUNT + 1] = rows;
    }
    byte[] some = Arrays.copyOf(outcomes, rows);
    return new Design(k, position, pairStarts, some, new double[0][], weights, squares, null);
  }

  /**
   * Single votes.
   *
   * @param scale what the weight of a vote is multiplied by, by cell; null for 1
   */
  static Design of(Sample sample, Covariates covariates, boolean position, double[] scale) {
    int k = sample.contestants();
    Grouping votes = new Grouping(sample, k * k, Design::pairs);
    int count = votes.votes();
    byte[] outcomes = new byte[count];
    int[] places = new int[sample.rows()];
    double[][] columns = new double[covariates.names().size()][count];
    double[] weights = sample.isWeighted() || scale != null ? new double[count] : null;
    votes.place(
        (first, cells, at, rows) -> {
          System.arraycopy(at, 0, places, first, rows);
          for (int i = 0; i < rows; i++) {
            if (at[i] >= 0) {
              outcomes[at[i]] = (byte) (cells[i] % Outcome.COUNT);
            }
          }
          for (int i = 0; i < rows && weights != null; i++) {
            if (at[i] >= 0) {
              weights[at[i]] = sample.weight(first + i) * (scale == null ? 1 : scale[cells[i]]);
            }
          }
          place(covariates, first, at, rows, columns);
        });
    double[] squares =
        weights == null ? null : Arrays.stream(weights).map(weight -> weight * weight).toArray();
    return new Design(k, position, votes.starts(), outcomes, columns, weights, squares, places);
  }

  /** Reads covariates in the order of the table, because that is how they lie in memory. */
  private static void place(
      Covariates covariates, int first, int[] at, int rows, double[][] columns) {
    double[][] x = new double[columns.length][READ_AT_ONCE];
    for (int from = 0; from < rows && columns.length > 0; from += READ_AT_ONCE) {
      int some = Math.min(READ_AT_ONCE, rows - from);
      covariates.read(first + from, some, x);
      for (int c = 0; c < columns.length; c++) {
        for (int i = 0; i < some; i++) {
          if (at[from + i] >= 0) {
            columns[c][at[from + i]] = x[c][i];
          }
        }
      }
    }
  }

  private static int[] pairs(int block, int[] cells, int rows, int[] room) {
    for (int i = 0; i < rows; i++) {
      room[i] = cells[i] / Outcome.COUNT;
    }
    return room;
  }

  int contestants() {
    return contestants;
  }

  /** How many parameters there are besides strengths. */
  int width() {
    return columns.length + (position ? 1 : 0);
  }

  /** Whether the last of them is what the left side is worth. */
  boolean position() {
    return position;
  }

  int rows() {
    return outcomes.length;
  }

  /** Where a row of the table that takes part stands; only where single votes are known. */
  int place(int row) {
    return places[row];
  }

  /** By place the rater's number in the table; only where single votes are known. */
  int[] raters(Sample sample) {
    int[] raters = new int[rows()];
    sample
        .workers()
        .each(
            VoteTable.blocks(places.length),
            block -> {
              int[] ofBlock = sample.table().raters(block);
              int first = block << VoteTable.BLOCK_BITS;
              int end = Math.min(first + VoteTable.BLOCK, places.length);
              for (int row = first; row < end; row++) {
                if (places[row] >= 0) {
                  raters[places[row]] = ofBlock[row - first];
                }
              }
            });
    return raters;
  }

  double totalWeight() {
    return weights == null ? rows() : Dense.sum(weights, 0, rows());
  }

  /** The pair of each run. */
  int[] pairs() {
    return pairs;
  }

  /** The first row of each run, and how many rows there are. */
  int[] starts() {
    return starts;
  }

  /** The first run of a tile. */
  int tile(int tile) {
    return tiles[tile];
  }

  int tiles() {
    return tiles.length - 1;
  }

  int chunks() {
    return (tiles() + TILES_OF_A_CHUNK - 1) / TILES_OF_A_CHUNK;
  }

  /** The first tile of a chunk; of the one behind the last, how many tiles there are. */
  int chunk(int chunk) {
    return Math.min(chunk * TILES_OF_A_CHUNK, tiles());
  }

  byte[] outcomes() {
    return outcomes;
  }

  /** Covariates, by column and row. */
  double[][] columns() {
    return columns;
  }

  /** The largest size in a column. */
  double most(int column) {
    return most[column];
  }

  /** By row; null where all are 1. */
  double[] weights() {
    return weights;
  }

  /** Sums of squared weights by row; null where all are 1. */
  double[] squares() {
    return squares;
  }

  /**
   * Passes over all votes.
   *
   * @param at strengths, then coefficients
   * @param times how often each vote counts, by place; null for once
   */
  DesignSums pass(double[] at, DesignPass.Kind kind, byte[] times, Workers workers) {
    DesignSums sums = new DesignSums(this, kind != DesignPass.Kind.GRADIENT);
    DesignSums.OfChunk[] parts = new DesignSums.OfChunk[chunks()];
    workers.each(
        parts.length,
        chunk -> {
          parts[chunk] = new DesignSums.OfChunk(columns.length);
          DesignPass pass = new DesignPass(this, at, times, new Tile(this));
          for (int tile = chunk(chunk); tile < chunk(chunk + 1); tile++) {
            pass.take(tile, kind, sums, parts[chunk]);
          }
        });
    for (DesignSums.OfChunk part : parts) {
      sums.add(part);
    }
    return sums;
  }
}
