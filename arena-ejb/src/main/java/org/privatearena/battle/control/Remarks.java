package org.privatearena.battle.control;

import java.util.Set;

/**
 * Reasons and a comment that go with a vote.
 *
 * @param reasons words, may be empty
 * @param comment may be empty, never null
 */
public record Remarks(Set<String> reasons, String comment) {

  public static final Remarks NONE = new Remarks(Set.of(), "");

  public Remarks {
    reasons = Set.copyOf(reasons);
  }

  boolean empty() {
    return reasons.isEmpty() && comment.isBlank();
  }
}
