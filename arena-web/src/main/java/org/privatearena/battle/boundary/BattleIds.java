package org.privatearena.battle.boundary;

import java.util.UUID;
import org.privatearena.shared.boundary.Problem;

/** Ids in addresses. What is no id names nothing, so it is not found. */
final class BattleIds {

  private static final int UUID_LENGTH = 36;

  private BattleIds() {}

  static UUID parse(String id) {
    try {
      if (id.length() == UUID_LENGTH) {
        return UUID.fromString(id);
      }
    } catch (IllegalArgumentException e) {
      // not found, as below
    }
    throw Problem.notFound();
  }

  static int parseTurn(String number) {
    if (number.matches("[1-9][0-9]{0,4}")) {
      return Integer.parseInt(number);
    }
    throw Problem.notFound();
  }
}
