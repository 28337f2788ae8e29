package org.privatearena.battle.sampling.control;

import java.util.List;
import org.privatearena.battle.draw.control.EligiblePair;

/**
 * What shall be wanted, by keys of Models.
 *
 * @param weights each Model once
 * @param priorities each unordered pair once
 */
public record PlanRequest(List<Weight> weights, List<Priority> priorities) {

  public PlanRequest {
    weights = List.copyOf(weights);
    priorities = List.copyOf(priorities);
  }

  /**
   * Of a Model.
   *
   * @param weight in [0, 100]
   */
  public record Weight(String model, double weight) {}

  /**
   * Of an unordered pair of Models.
   *
   * @param priority in [0, 100]
   */
  public record Priority(String one, String other, double priority) {}

  /** Whether a number can be a weight or a priority. */
  public static boolean allowed(double number) {
    return EligiblePair.allowed(number);
  }
}
