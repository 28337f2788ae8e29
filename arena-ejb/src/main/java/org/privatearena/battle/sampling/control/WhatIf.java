package org.privatearena.battle.sampling.control;

/** How pairs would be drawn by a plan that nobody has stored. */
public sealed interface WhatIf {

  /**
   * So.
   *
   * @param sheet as it would be, with the version of the plan that counts
   */
  record Drawn(DrawSheet sheet) implements WhatIf {}

  /**
   * There is no such Model.
   *
   * @param key as it was given
   */
  record UnknownModel(String key) implements WhatIf {}
}
