package org.privatearena.compliance.search.entity;

import java.time.Instant;
import java.util.UUID;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Choice;

/**
 * Which Battles are looked for; whatever is null does not narrow. A model's key and an outcome
 * narrow to Battles that have a Vote, so that nobody learns from a search who meets whom before it.
 *
 * @param from Battles that began at this moment or later
 * @param until Battles that began before this moment
 * @param model key of a Model on either side
 * @param group full path; groups below it count too
 * @param member pseudonym of the evaluator
 * @param flag one of the Battle's flags, or that of people whose votes are flagged
 * @param campaign id of the campaign that the Battle belongs to
 */
public record SearchFilter(
    Instant from,
    Instant until,
    String model,
    String group,
    UUID member,
    Choice outcome,
    String flag,
    BattleState state,
    UUID campaign) {

  /** Everything. */
  public static final SearchFilter ALL =
      new SearchFilter(null, null, null, null, null, null, null, null, null);
}
