package org.privatearena.battle.control;

import org.privatearena.battle.entity.Choice;

/**
 * The names behind a Battle, which may leave the server because its Vote has committed.
 *
 * @param choice the vote that stands
 */
public record Reveal(Choice choice, Named a, Named b) {

  /**
   * @param revision 1 for the Model's first
   */
  public record Named(String key, String name, int revision) {}
}
