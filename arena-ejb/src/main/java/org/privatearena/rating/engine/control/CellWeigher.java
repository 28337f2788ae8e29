package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * Sums up the weights of the votes of a sample by their cells, in fixed blocks of 65,536 rows that
 * are added in their order.
 */
final class CellWeigher {

  private final Sample sample;

  CellWeigher(Sample sample) {
    this.sample = sample;
  }

  /**
   * The sums of weights and of their squares.
   *
   * @param votes how many there are, by cell
   */
  Cells cells(long[] votes) {
    double[] sums = new double[votes.length];
    double[] squares = new double[votes.length];
    int blocks = VoteTable.blocks(sample.rows());
    int wave = sample.workers().threads();
    double[][] blockSums = new double[wave][votes.length];
    double[][] blockSquares = new double[wave][votes.length];
    for (int first = 0; first < blocks; first += wave) {
      int begin = first;
      int parts = Math.min(wave, blocks - first);
      sample
          .workers()
          .each(
              parts,
              part -> {
                Arrays.fill(blockSums[part], 0);
                Arrays.fill(blockSquares[part], 0);
                weigh(begin + part, blockSums[part], blockSquares[part]);
              });
      for (int part = 0; part < parts; part++) {
        Dense.addTo(sums, blockSums[part], 1, 0, sums.length);
        Dense.addTo(squares, blockSquares[part], 1, 0, sums.length);
      }
    }
    return new Cells(sample.contestants(), votes, sums, squares);
  }

  private void weigh(int block, double[] sums, double[] squares) {
    int[] cells = new int[VoteTable.BLOCK];
    int rows = sample.readCells(block, cells);
    int first = block << VoteTable.BLOCK_BITS;
    for (int i = 0; i < rows; i++) {
      if (cells[i] >= 0) {
        double weight = sample.weight(first + i);
        sums[cells[i]] += weight;
        squares[cells[i]] += weight * weight;
      }
    }
  }
}
