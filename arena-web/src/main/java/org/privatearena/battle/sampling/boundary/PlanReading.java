package org.privatearena.battle.sampling.boundary;

import org.privatearena.battle.sampling.control.PlanRequest;

/** What a request to plan says. */
sealed interface PlanReading {

  /** A plan. */
  record Read(PlanRequest plan) implements PlanReading {}

  /**
   * None, and why.
   *
   * @param status 400 where it has another form, 422 where it says what cannot be
   * @param code of the problem
   * @param sentence what is wrong and what to do
   */
  record Refused(int status, String code, String sentence) implements PlanReading {}
}
