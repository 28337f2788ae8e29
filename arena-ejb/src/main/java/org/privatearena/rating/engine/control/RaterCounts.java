package org.privatearena.rating.engine.control;

/**
 * Who voted, in numbers.
 *
 * @param raters how many, a vote of whom nothing is known counting as a rater of its own
 * @param effective N^2/sum n_r^2: what they are worth if all voted equally often; 0 without votes
 */
public record RaterCounts(int raters, double effective) {

  /** Counts the raters of a sample; weights are not looked at. */
  public static RaterCounts of(Sample sample) {
    long[] votes = new long[sample.table().raters() + 1];
    int unknown = votes.length - 1;
    sample.eachVote(
        (row, cell) -> {
          int rater = sample.table().rater(row);
          votes[rater == VoteTable.NO_RATER ? unknown : rater]++;
        });
    double sum = votes[unknown];
    double squares = votes[unknown];
    int raters = Math.toIntExact(votes[unknown]);
    for (int rater = 0; rater < unknown; rater++) {
      sum += votes[rater];
      squares += (double) votes[rater] * votes[rater];
      raters += votes[rater] > 0 ? 1 : 0;
    }
    return new RaterCounts(raters, squares == 0 ? 0 : sum * sum / squares);
  }
}
