package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Votes as they are counted, and one by one where they are known so. */
final class Evidence {

  private final Cells cells;
  private final Sample sample;

  private Evidence(Cells cells, Sample sample) {
    this.cells = cells;
    this.sample = sample;
  }

  static Evidence of(Sample sample) {
    return new Evidence(sample.cells(), sample);
  }

  /**
   * Votes that have been counted already.
   *
   * @param cells of the same votes
   */
  static Evidence of(Sample sample, Cells cells) {
    return new Evidence(cells, sample);
  }

  static Evidence of(Cells cells) {
    return new Evidence(cells, null);
  }

  Cells cells() {
    return cells;
  }

  /** Null where only counts are known. */
  Sample sample() {
    return sample;
  }

  Evidence among(int[] kept) {
    if (Arrays.equals(kept, IntStream.range(0, cells.contestants()).toArray())) {
      return this;
    }
    return new Evidence(cells.among(kept), sample == null ? null : sample.among(kept));
  }

  Evidence withoutTies() {
    Sample decided =
        sample == null ? null : sample.where(row -> sample.table().outcome(row).place() < 2);
    long[] votes = cells.votes().clone();
    double[] weights = cells.weights().clone();
    double[] squares = cells.weighted() ? cells.squares().clone() : weights;
    for (int i = 0; i < votes.length; i += Outcome.COUNT) {
      Arrays.fill(votes, i + 2, i + Outcome.COUNT, 0);
      Arrays.fill(weights, i + 2, i + Outcome.COUNT, 0);
      Arrays.fill(squares, i + 2, i + Outcome.COUNT, 0);
    }
    return new Evidence(new Cells(cells.contestants(), votes, weights, squares), decided);
  }
}
