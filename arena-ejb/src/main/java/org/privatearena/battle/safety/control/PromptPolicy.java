package org.privatearena.battle.safety.control;

import java.util.Locale;
import java.util.Optional;

/** What becomes of prompts in which something was found; the later the stricter. */
public enum PromptPolicy {
  /** Nobody looks. */
  OFF,
  /** Whoever wants to be asked is asked. */
  WARN,
  /** They are not sent. */
  BLOCK;

  /** The policy of that name, empty where there is none. */
  static Optional<PromptPolicy> parse(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "off" -> Optional.of(OFF);
      case "warn" -> Optional.of(WARN);
      case "block" -> Optional.of(BLOCK);
      default -> Optional.empty();
    };
  }
}
