package org.privatearena.rating.engine.control;

import java.util.List;

/**
 * How few votes, taken away, would put another contestant on top (Huang, Shen, Wei and Broderick
 * 2025, Dropping just a handful of preferences can change top large language model rankings; the
 * influence is that of Broderick, Giordano and Meager 2020). Ratings are by Bradley-Terry.
 */
public sealed interface Fragility {

  /**
   * Taking votes away does it, as a new fit confirms; one fewer, in the order of their influence on
   * the difference of top and runner-up, does not. No other choice of votes was tried, so there may
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

  /** Finds the votes; a few dozen fits at most. */
  static Fragility of(PairCounts counts) {
    boolean rated = counts.contestants() > 1 && StrongComponents.of(counts).size() == 1;
    return rated ? new VoteRemoval(Cells.of(counts)).found() : new Unrated();
  }
}
