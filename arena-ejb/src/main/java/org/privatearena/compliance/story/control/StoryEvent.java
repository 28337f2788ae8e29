package org.privatearena.compliance.story.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.privatearena.audit.control.Standing;

/**
 * Something that happened to a Battle.
 *
 * @param at the arena's own statement
 * @param turn from 1; 0 where it belongs to none
 * @param side a or b; empty where it belongs to neither
 * @param word how it ended or what was chosen; empty where the kind says it all
 * @param person pseudonym of who did it; null for the arena itself
 * @param record its entry's id; null where the event is no entry of its own
 * @param standing how that stands in the Ledger; null where there is no entry of its own
 */
public record StoryEvent(
    Kind kind,
    Instant at,
    int turn,
    String side,
    String word,
    UUID person,
    List<Fact> facts,
    UUID record,
    Standing standing) {

  /** What can happen to a Battle. */
  public enum Kind {
    PROMPT,
    ANSWER,
    VOID,
    VOTE,
    NOTE,
    LABEL,
    CORRECTION,
    READ,
    HOLD,
    EXPORT,
    ERASURE
  }

  /**
   * A figure or word.
   *
   * @param name a stable word for what it is
   * @param value as text
   */
  public record Fact(String name, String value) {}

  public StoryEvent {
    facts = List.copyOf(facts);
  }

  StoryEvent with(Standing found) {
    return new StoryEvent(kind, at, turn, side, word, person, facts, record, found);
  }
}
