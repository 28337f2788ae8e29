package org.privatearena.rating.engine.control;

/**
 * Who voted, in numbers.
 *
 * @param raters how many, a vote of whom nothing is known counting as a rater of its own
 * @param effective N^2/sum n_r^2 with the weights of their votes: what they are worth if all voted
 *     equally often; 0 without votes
 */
public record RaterCounts(int raters, double effective) {

  /** Counts the raters of a sample. */
  public static RaterCounts of(Sample sample) {
    return sample.isWeighted() ? weighed(sample) : counted(sample);
  }

  /** Where each vote weighs 1 whole numbers are counted, by all threads. */
  private static RaterCounts counted(Sample sample) {
    int blocks = VoteTable.blocks(sample.rows());
    int parts = Math.max(1, Math.min(sample.workers().threads(), blocks));
    int unknown = sample.table().raters();
    int[][] counts = new int[parts][];
    sample
        .workers()
        .each(
            parts,
            part -> {
              counts[part] = new int[unknown + 1];
              int[] cells = new int[VoteTable.BLOCK];
              int end = (int) ((long) blocks * (part + 1) / parts);
              for (int block = (int) ((long) blocks * part / parts); block < end; block++) {
                int rows = sample.readCells(block, cells);
                count(sample.table().raters(block), cells, rows, counts[part]);
              }
            });
    int[] votes = counts[0];
    for (int part = 1; part < parts; part++) {
      for (int rater = 0; rater <= unknown; rater++) {
        votes[rater] += counts[part][rater];
      }
    }
    int raters = votes[unknown];
    double sum = votes[unknown];
    double squares = votes[unknown];
    for (int rater = 0; rater < unknown; rater++) {
      raters += votes[rater] > 0 ? 1 : 0;
      sum += votes[rater];
      squares += (double) votes[rater] * votes[rater];
    }
    return new RaterCounts(raters, squares == 0 ? 0 : sum * sum / squares);
  }

  private static void count(int[] raters, int[] cells, int rows, int[] counts) {
    int unknown = counts.length - 1;
    for (int i = 0; i < rows; i++) {
      if (cells[i] >= 0) {
        counts[raters[i] == VoteTable.NO_RATER ? unknown : raters[i]]++;
      }
    }
  }

  private static RaterCounts weighed(Sample sample) {
    double[] weights = new double[sample.table().raters()];
    boolean[] voted = new boolean[weights.length];
    // How many votes are of nobody known, the sum of their weights and that of their squares.
    double[] unknown = new double[3];
    sample.eachVote(
        (row, cell) -> {
          int rater = sample.rater(row);
          double weight = sample.weight(row);
          if (rater == VoteTable.NO_RATER) {
            unknown[0]++;
            unknown[1] += weight;
            unknown[2] += weight * weight;
          } else {
            voted[rater] = true;
            weights[rater] += weight;
          }
        });
    int raters = (int) unknown[0];
    double sum = unknown[1];
    double squares = unknown[2];
    for (int rater = 0; rater < weights.length; rater++) {
      raters += voted[rater] ? 1 : 0;
      sum += weights[rater];
      squares += weights[rater] * weights[rater];
    }
    return new RaterCounts(raters, squares == 0 ? 0 : sum * sum / squares);
  }
}
