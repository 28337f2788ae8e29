package org.privatearena.battle.safety.control;

/**
 * Something in a prompt that may be secret or personal; the text itself is not in here, so that it
 * gets into no log.
 *
 * @param start in the prompt, in UTF-16 units
 * @param end the place behind it
 */
public record Finding(FindingKind kind, int start, int end) {
  public Finding {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a finding from " + start + " to " + end);
    }
  }
}
