package org.privatearena.battle.sampling.control;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.privatearena.battle.sampling.entity.PairKey;
import org.privatearena.battle.sampling.entity.SamplingPlan;

/**
 * What administrators want to be drawn more often or less, as it counts now.
 *
 * @param version 0 where nobody has planned
 * @param plannedAt null where nobody has
 * @param weights by Model, in [0, 100], of those that are named
 * @param priorities by pair of Models, in [0, 100], of those that are named
 */
public record DrawPlan(
    long version, Instant plannedAt, Map<UUID, Double> weights, Map<PairKey, Double> priorities) {

  /** Everything as usual. */
  static final DrawPlan NONE = new DrawPlan(0, null, Map.of(), Map.of());

  private static final double USUAL = 1;

  public DrawPlan {
    weights = Map.copyOf(weights);
    priorities = Map.copyOf(priorities);
  }

  static DrawPlan of(SamplingPlan plan) {
    return new DrawPlan(plan.version(), plan.plannedAt(), plan.weights(), plan.priorities());
  }

  /** The weight of a Model, 1 where it is not named. */
  double weight(UUID model) {
    return weights.getOrDefault(model, USUAL);
  }

  /** The priority of a pair of Models, 1 where it is not named. */
  double priority(UUID model, UUID other) {
    return priorities.isEmpty() ? USUAL : priorities.getOrDefault(PairKey.of(model, other), USUAL);
  }

  /** Whether it wants the same. */
  boolean wants(Map<UUID, Double> others, Map<PairKey, Double> otherPriorities) {
    return weights.equals(others) && priorities.equals(otherPriorities);
  }
}
