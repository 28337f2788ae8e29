package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Votes with covariates, put in the order of their pairs (as they stood on sides a and b), so that
 * what the votes of a pair share is computed and added once for all of them. Votes that are alike
 * may stand together as one row with their weight.
 */
final class Design {

  private static final int ROWS_OF_A_CHUNK = VoteTable.BLOCK;
  private static final double[] SCORES = {1, 0, 0.5, 0.5};

  private final int contestants;
  private final int width;
  private final int[] pairs;
  private final int[] starts;
  private final byte[] outcomes;
  private final double[] covariates;
  private final double[] weights;
  private final double[] squares;
  private final int[] rows;
  private final int[] chunks;

  private Design(
      int contestants,
      int width,
      int[] pairs,
      int[] starts,
      byte[] outcomes,
      double[] covariates,
      double[] weights,
      double[] squares,
      int[] rows) {
    this.contestants = contestants;
    this.width = width;
    this.pairs = pairs;
    this.starts = starts;
    this.outcomes = outcomes;
    this.covariates = covariates;
    this.weights = weights;
    this.squares = squares;
    this.rows = rows;
    chunks = chunks(starts);
  }

  /** Counts alone, with the side on which a contestant stood as the only covariate, if any. */
  static Design of(Cells cells, boolean position) {
    int k = cells.contestants();
    double[] all = cells.weights();
    int rows = (int) Arrays.stream(all).filter(weight -> weight > 0).count();
    Filling filling = new Filling(k, position ? 1 : 0, rows);
    for (int pair = 0; pair < k * k; pair++) {
      for (int o = 0; o < Outcome.COUNT; o++) {
        int cell = pair * Outcome.COUNT + o;
        if (all[cell] > 0) {
          filling.add(pair, o, all[cell], cells.squares()[cell]);
        }
      }
    }
    return filling.design();
  }

  /**
   * Single votes.
   *
   * @param cells the counts of the same votes
   * @param scale what the weight of a vote is multiplied by, by cell; null for 1
   */
  static Design of(
      Sample sample, Cells cells, Covariates covariates, boolean position, double[] scale) {
    int k = cells.contestants();
    int given = covariates.names().size();
    int width = given + (position ? 1 : 0);
    int[] places = new int[k * k + 1];
    for (int pair = 0; pair < k * k; pair++) {
      long votes = 0;
      for (int o = 0; o < Outcome.COUNT; o++) {
        votes += cells.votes()[pair * Outcome.COUNT + o];
      }
      places[pair + 1] = Math.toIntExact(places[pair] + votes);
    }
    int rows = places[k * k];
    byte[] outcomes = new byte[rows];
    int[] source = new int[rows];
    double[] x = new double[Math.multiplyExact(rows, width)];
    boolean weighted = sample.isWeighted() || scale != null;
    double[] weights = weighted ? new double[rows] : null;
    int[] next = places.clone();
    sample.eachVote(
        (row, cell) -> {
          int place = next[cell / Outcome.COUNT]++;
          outcomes[place] = (byte) (cell % Outcome.COUNT);
          source[place] = row;
          covariates.read(row, x, place * width);
          if (position) {
            x[place * width + given] = 1;
          }
          if (weighted) {
            weights[place] = sample.weight(row) * (scale == null ? 1 : scale[cell]);
          }
        });
    double[] squares =
        weighted ? Arrays.stream(weights).map(weight -> weight * weight).toArray() : null;
    List<Integer> met = new ArrayList<>();
    for (int pair = 0; pair < k * k; pair++) {
      if (places[pair + 1] > places[pair]) {
        met.add(pair);
      }
    }
    int[] pairs = met.stream().mapToInt(Integer::intValue).toArray();
    int[] starts = new int[pairs.length + 1];
    for (int i = 0; i < pairs.length; i++) {
      starts[i + 1] = places[pairs[i] + 1];
    }
    return new Design(k, width, pairs, starts, outcomes, x, weights, squares, source);
  }

  int contestants() {
    return contestants;
  }

  int width() {
    return width;
  }

  int rows() {
    return outcomes.length;
  }

  /** The row of the table at a place; only where single votes are known. */
  int row(int place) {
    return rows[place];
  }

  int chunks() {
    return chunks.length - 1;
  }

  /** What one pass over the votes gives. */
  enum Pass {
    GRADIENT,
    INFORMATION,
    PRODUCTS
  }

  /**
   * Passes over all votes.
   *
   * @param at strengths, then coefficients
   * @param times how often each vote counts, by place; null for once
   */
  DesignSums pass(double[] at, Pass kind, byte[] times, Workers workers) {
    DesignSums sums = new DesignSums(contestants, width, pairs);
    double[][] furthers = new double[chunks()][width];
    double[][][] squared = new double[chunks()][width][width];
    workers.each(
        chunks(),
        chunk -> {
          double[] x = new double[width];
          for (int i = chunks[chunk]; i < chunks[chunk + 1]; i++) {
            pass(i, at, kind, times, sums, furthers[chunk], squared[chunk], x);
          }
        });
    for (int chunk = 0; chunk < chunks(); chunk++) {
      Sample.add(furthers[chunk], sums.further);
      for (int c = 0; c < width; c++) {
        Sample.add(squared[chunk][c], sums.square[c]);
      }
    }
    return sums;
  }

  private void pass(
      int i,
      double[] at,
      Pass kind,
      byte[] times,
      DesignSums sums,
      double[] further,
      double[][] square,
      double[] crossed) {
    double difference = at[pairs[i] / contestants] - at[pairs[i] % contestants];
    Arrays.fill(crossed, 0);
    double slope = 0;
    double pairWeight = 0;
    for (int row = starts[i]; row < starts[i + 1]; row++) {
      double often = times == null ? 1 : times[row];
      if (often == 0) {
        continue;
      }
      int x = row * width;
      double d = difference;
      for (int c = 0; c < width; c++) {
        d += at[contestants + c] * covariates[x + c];
      }
      double p = 1 / (1 + StrictMath.exp(-d));
      double residual = SCORES[outcomes[row]] - p;
      double weight = often * (weights == null ? 1 : weights[row]);
      if (kind != Pass.PRODUCTS) {
        slope += weight * residual;
        for (int c = 0; c < width; c++) {
          further[c] += weight * residual * covariates[x + c];
        }
      }
      if (kind != Pass.GRADIENT) {
        double v =
            kind == Pass.INFORMATION
                ? weight * p * (1 - p)
                : (squares == null ? 1 : squares[row]) * residual * residual;
        pairWeight += v;
        for (int c = 0; c < width; c++) {
          double vx = v * covariates[x + c];
          crossed[c] += vx;
          for (int e = 0; e <= c; e++) {
            square[c][e] += vx * covariates[x + e];
          }
        }
      }
    }
    sums.slope[i] = slope;
    sums.pairWeight[i] = pairWeight;
    System.arraycopy(crossed, 0, sums.cross, i * width, width);
  }

  private static int[] chunks(int[] starts) {
    int[] firsts = new int[starts.length];
    int count = 0;
    int begun = Integer.MIN_VALUE / 2;
    for (int i = 0; i + 1 < starts.length; i++) {
      if (starts[i] - begun >= ROWS_OF_A_CHUNK) {
        firsts[count++] = i;
        begun = starts[i];
      }
    }
    firsts[count] = starts.length - 1;
    return Arrays.copyOf(firsts, count + 1);
  }

  private static final class Filling {

    private final int contestants;
    private final int width;
    private final int[] pairs;
    private final int[] starts;
    private final byte[] outcomes;
    private final double[] x;
    private final double[] weights;
    private final double[] squares;
    private int met;
    private int rows;

    Filling(int contestants, int width, int rows) {
      this.contestants = contestants;
      this.width = width;
      pairs = new int[rows];
      starts = new int[rows + 1];
      outcomes = new byte[rows];
      x = new double[rows * width];
      Arrays.fill(x, 1);
      weights = new double[rows];
      squares = new double[rows];
    }

    void add(int pair, int outcome, double weight, double square) {
      if (met == 0 || pairs[met - 1] != pair) {
        pairs[met++] = pair;
      }
      outcomes[rows] = (byte) outcome;
      weights[rows] = weight;
      squares[rows] = square;
      rows++;
      starts[met] = rows;
    }

    Design design() {
      return new Design(
          contestants,
          width,
          Arrays.copyOf(pairs, met),
          Arrays.copyOf(starts, met + 1),
          outcomes,
          x,
          weights,
          squares,
          new int[0]);
    }
  }
}
