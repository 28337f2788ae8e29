package org.privatearena.battle.category.control;

import org.privatearena.battle.category.entity.BattleLabels;

/** What came of a correction. */
public sealed interface Correction {

  /** It is stored, with its entry in the Ledger. */
  record Stored(BattleLabels labels) implements Correction {}

  /** The Battle has exactly these categories already. */
  record Unchanged() implements Correction {}

  /** The Battle's prompts have no label yet; soon they will. */
  record NotLabelled() implements Correction {}

  /** There is no such Battle. */
  record Unknown() implements Correction {}
}
