package org.privatearena.battle.boundary;

import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.boundary.Problem;

/** Ids in addresses. What is no id names nothing, so it is not found. */
public final class BattleIds {

  private static final int UUID_LENGTH = 36;

  private BattleIds() {}

  /** Not found where the text is no id. */
  public static UUID parse(String id) {
    return read(id).orElseThrow(Problem::notFound);
  }

  /** Empty where the text is no id. */
  public static Optional<UUID> read(String id) {
    try {
      return id.length() == UUID_LENGTH ? Optional.of(UUID.fromString(id)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static int parseTurn(String number) {
    if (number.matches("[1-9][0-9]{0,4}")) {
      return Integer.parseInt(number);
    }
    throw Problem.notFound();
  }
}
