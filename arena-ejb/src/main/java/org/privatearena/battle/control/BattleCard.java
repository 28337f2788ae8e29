package org.privatearena.battle.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that may leave the server about a Battle before the vote. There is no place in it for a
 * model's name, key, owner, revision or endpoint.
 *
 * @param state as in the database, in capitals
 * @param mode in small letters
 */
public record BattleCard(UUID id, String state, String mode, List<TurnCard> turns) {

  /**
   * @param number 1 for the first
   * @param state ANSWERING, READY or VOID
   * @param busy whether it is void because models were busy for too long
   */
  public record TurnCard(
      int number, String prompt, String state, boolean busy, SideCard a, SideCard b) {}

  /**
   * @param text what is released of the answer
   * @param state waiting, answering, complete or failed
   */
  public record SideCard(String text, String state) {}

  public BattleCard {
    turns = List.copyOf(turns);
  }

  public Optional<TurnCard> lastTurn() {
    return turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
  }
}
