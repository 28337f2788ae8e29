package org.privatearena.rating.control;

import java.util.List;
import java.util.Optional;
import org.privatearena.rating.control.PoolTargets.Kind;

/**
 * How the votes of a board were brought to the shares of a pool.
 *
 * @param shares of all classes; empty for who does not see all models of the board
 * @param leftOut votes of none of the classes; null for who does not see all models
 * @param trimmed whether weights were cut at 5 times the median, so that targets are not reached
 * @param fewestRaters how many people voted in the class with the fewest of them, two classes that
 *     come together and the votes that are left out being classes too; 0 where one that has a share
 *     has no votes
 * @param refused why there are no such weights; null where there are
 * @param gaps for who does not see all models, whether there are two classes that never come
 *     together in what this person sees: few people may be of both elsewhere
 */
public record BoardPool(
    List<Share> shares,
    Long leftOut,
    boolean trimmed,
    int fewestRaters,
    Refused refused,
    boolean gaps) {

  public BoardPool {
    shares = List.copyOf(shares);
  }

  /**
   * The share of a class, from 0 to 1.
   *
   * @param name of the class, {@link PoolTargets#REST} for everything that has no name
   * @param before when every vote counts once
   * @param after as the board counts
   */
  public record Share(Kind kind, String name, double target, double before, double after) {}

  /**
   * Why targets cannot be reached.
   *
   * @param share that is to be reached and has no votes; empty where the targets contradict each
   *     other, because some classes never come together
   */
  public record Refused(Optional<Share> share) {}

  /**
   * For who may not know of all votes: whether there is a board, and why not, hangs on those that
   * this person sees. Where all classes come together in these, they do in all votes, so that there
   * are weights.
   *
   * @param seen the votes that this person sees
   */
  BoardPool seenAs(PoolClasses seen) {
    Refused empty = seen.empty().map(share -> new Refused(Optional.of(share))).orElse(null);
    return new BoardPool(List.of(), null, trimmed, seen.fewestRaters(), empty, seen.gaps());
  }
}
