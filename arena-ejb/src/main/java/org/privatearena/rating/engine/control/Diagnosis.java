package org.privatearena.rating.engine.control;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What there is to know of votes beside ratings: whether they go round in circles, how few of them
 * carry the top, whose do not fit, which pairs are missing and how many votes are.
 *
 * @param rated the contestants that the numbers below speak of, by their place
 * @param needed for each pair of neighbours on the board, from the top
 * @param withAll the board of all votes, with intervals by rater
 * @param withoutFlagged the same without the raters that stand out; empty where none does
 */
public record Diagnosis(
    List<Contestant> rated,
    Intransitivity intransitivity,
    Fragility fragility,
    List<RaterCheck> raters,
    PairCoverage coverage,
    List<VotesNeeded> needed,
    Board withAll,
    Optional<Board> withoutFlagged) {

  /**
   * Looks at votes.
   *
   * @param contestants by their place in the sample
   * @param items what the votes are about, for the agreement of each rater
   * @param seed of the draws
   * @param level of e-BH across raters, above 0 and below 1: the expected share of honest people
   *     among those that stand out
   * @return empty where there are no two comparable contestants
   */
  public static Optional<Diagnosis> of(
      List<Contestant> contestants, Sample sample, Items items, long seed, double level) {
    Field field = Field.of(contestants, Evidence.of(sample), Method.BRADLEY_TERRY);
    if (field.rated().isEmpty()) {
      return Optional.empty();
    }
    int[] places = field.rated().stream().mapToInt(Integer::intValue).toArray();
    Evidence among = field.evidence().among(places);
    PairCounts counts = among.cells().counts();
    List<Contestant> rated = field.rated().stream().map(field.contestants()::get).toList();
    List<RaterCheck> raters =
        RaterChecks.of(among.sample(), items, level) instanceof RaterChecks.Checked checked
            ? checked.raters()
            : List.of();
    Question question = Question.usual().with(Intervals.ofRaters());
    return Optional.of(
        new Diagnosis(
            rated,
            Intransitivity.of(counts, seed, sample.workers()),
            Fragility.of(counts),
            raters,
            PairCoverage.of(counts),
            needed(among, counts),
            Board.of(contestants, sample, question),
            without(contestants, sample, question, raters)));
  }

  private static List<VotesNeeded> needed(Evidence among, PairCounts counts) {
    Estimate estimate = BradleyTerry.estimate(among.cells(), among.sample(), null);
    return VotesNeeded.ofNeighbours(
        estimate, counts, Errors.ofVotes(estimate), Errors.ofRaters(estimate));
  }

  private static Optional<Board> without(
      List<Contestant> contestants, Sample sample, Question question, List<RaterCheck> raters) {
    Set<Integer> flagged = new HashSet<>();
    raters.stream().filter(STANDS_OUT).forEach(check -> flagged.add(check.rater()));
    return flagged.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Board.of(
                contestants, sample.where(row -> !flagged.contains(sample.rater(row))), question));
  }

  /** Whom to look at: the running product or a bet on a favourite was above its threshold. */
  public static final Predicate<RaterCheck> STANDS_OUT = RaterCheck::flagged;
}
