package org.privatearena.battle.sampling.control;

import java.time.Instant;
import java.util.List;

/**
 * How pairs are drawn now.
 *
 * @param rule name and version of the sampling rule
 * @param epsilon part of the draws that is uniform, in (0, 1]
 * @param version of the plan that counts, 0 where nobody has planned
 * @param plannedAt null where nobody has
 * @param plan by keys of Models, in their order
 * @param pairs of the active Models' current Revisions that may meet, as if all were eligible
 */
public record DrawSheet(
    String rule,
    double epsilon,
    long version,
    Instant plannedAt,
    PlanRequest plan,
    List<Pair> pairs) {

  public DrawSheet {
    pairs = List.copyOf(pairs);
  }

  /**
   * A pair by keys of its Models.
   *
   * @param votes that count for draws
   * @param probability of the pair, in (0, 1]
   */
  public record Pair(String one, String other, long votes, double probability) {}
}
