package org.privatearena.battle.sampling.control;

/** What came of the wish to plan anew. */
public sealed interface PlanChange {

  /**
   * It counts from now on, or does so already.
   *
   * @param plan that counts
   */
  record Counts(DrawPlan plan) implements PlanChange {}

  /**
   * Somebody has planned meanwhile.
   *
   * @param version that counts
   */
  record Outdated(long version) implements PlanChange {}

  /**
   * There is no such Model.
   *
   * @param key as it was given
   */
  record UnknownModel(String key) implements PlanChange {}
}
