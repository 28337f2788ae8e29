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
