package org.privatearena.battle.control;

import java.util.Locale;
import java.util.Optional;
import org.privatearena.battle.entity.Mode;

/** The words for modes in requests and settings. */
public final class Modes {

  private Modes() {}

  /** The mode of that name, empty where there is none. */
  public static Optional<Mode> parse(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "paced" -> Optional.of(Mode.PACED);
      case "live" -> Optional.of(Mode.LIVE);
      case "complete" -> Optional.of(Mode.COMPLETE);
      default -> Optional.empty();
    };
  }
}
