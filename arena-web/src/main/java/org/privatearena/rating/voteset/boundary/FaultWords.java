package org.privatearena.rating.voteset.boundary;

import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.shared.boundary.Texts;

/** Why a row or file was refused, and what to do, in words. */
final class FaultWords {

  private FaultWords() {}

  /**
   * @param detail what was found; empty for nothing
   */
  static String reason(Texts texts, Fault fault, String detail) {
    return texts.say("sets.fault." + fault.name(), detail);
  }

  static String mend(Texts texts, Fault fault) {
    return texts.say("sets.mend." + fault.name());
  }
}
