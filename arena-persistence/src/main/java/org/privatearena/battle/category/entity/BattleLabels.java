package org.privatearena.battle.category.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What counts for a Battle: its categories as last corrected, else the union over its prompts.
 *
 * @param vote id of the Battle's Vote, null before there is one
 * @param categories unmodifiable
 * @param code the language of the first prompt of which it could be told, null for none
 * @param corrected whether an administrator has corrected them
 * @param begun when the Battle began
 */
public record BattleLabels(
    UUID battle,
    UUID vote,
    Set<Category> categories,
    String code,
    boolean corrected,
    int prompts,
    Instant begun) {

  /** Two-letter code; empty where it could not be told. */
  public Optional<String> language() {
    return Optional.ofNullable(code);
  }
}
