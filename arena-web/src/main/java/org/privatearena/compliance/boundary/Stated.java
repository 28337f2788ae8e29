package org.privatearena.compliance.boundary;

import java.util.Optional;
import org.privatearena.battle.control.Prompt;

/** Something that a person must state: not blank, not too long, nothing that cannot be kept. */
public final class Stated {

  /** Longest reason, in characters (UTF-16 units). */
  public static final int LONGEST = 1_000;

  private Stated() {}

  /** Empty where it is refused. */
  public static Optional<String> read(String typed, int longest) {
    return Prompt.check(typed, longest) instanceof Prompt.Accepted accepted
        ? Optional.of(accepted.prompt().text().strip())
        : Optional.empty();
  }
}
