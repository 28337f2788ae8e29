package org.privatearena.rating.engine.control;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How few votes, taken away, would put another contestant on top (Huang, Shen, Wei and Broderick
 * 2025, Dropping just a handful of preferences can change top large language model rankings; the
 * influence is that of Broderick, Giordano and Meager 2020). Ratings are by Bradley-Terry. Not only
 * the runner-up is tried: a contestant with few votes may need fewer to pass it and the top.
 */
public sealed interface Fragility {

  /** How many contestants behind the top are looked at; of these some get new fits. */
  int MOST_RIVALS = 10;

  /** How many of the rivals, those whose influences foretell the fewest votes, get new fits. */
  int MOST_SEARCHES = 3;

  /**
   * Taking votes away does it, as a new fit confirms; one fewer, in the order of their influence on
   * the difference of top and a rival, does not. No other choice of votes was tried, so there may
   * be fewer that do it.
   *
   * @param top on top with all votes
   * @param next on top without the removed ones
   * @param votes how many votes were removed, 1 or more
   * @param share of all votes, above 0 and below 1
   * @param removed the same by pair and outcome, the most influential first
   */
  record Changes(int top, int next, long votes, double share, List<Removal> removed)
      implements Fragility {

    public Changes {
      removed = List.copyOf(removed);
    }
  }

  /**
   * So many votes can be taken away, in the order of their influence, and the top stays; with one
   * more there is no top, as not all contestants can be compared, or none is left that helps.
   */
  record Lasts(int top, long votes) implements Fragility {}

  /** There is no top, because not all contestants can be compared or there are fewer than two. */
  record Unrated() implements Fragility {}

  /** So many votes with this outcome on a and b. */
  record Removal(int a, int b, Outcome outcome, long votes) {}

  /** Finds the votes; at most a few dozen fits for each of three rivals. */
  static Fragility of(PairCounts counts) {
    if (counts.contestants() < 2 || StrongComponents.of(counts).size() != 1) {
      return new Unrated();
    }
    Cells cells = Cells.of(counts);
    Estimate estimate = BradleyTerry.estimate(cells, null, null);
    List<Integer> board =
        IntStream.range(0, counts.contestants())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -estimate.theta(i)))
            .toList();
    return board.stream()
        .skip(1)
        .limit(MOST_RIVALS)
        .map(rival -> new VoteRemoval(cells, estimate, board.get(0), rival))
        .sorted(Comparator.comparingLong(VoteRemoval::foretold))
        .limit(MOST_SEARCHES)
        .map(VoteRemoval::found)
        .min(
            Comparator.comparingLong(
                found -> found instanceof Changes changes ? changes.votes() : Long.MAX_VALUE))
        .orElseThrow();
  }
}
