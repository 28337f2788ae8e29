package org.privatearena.compliance.search.entity;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.rater.entity.FlaggedRater;
import org.privatearena.shared.entity.Words;

/**
 * A Battle as a search finds it, with nothing of its texts.
 *
 * @param member pseudonym of the evaluator
 * @param outcome null before the Vote
 * @param revisionA as the Vote has it, null before it
 * @param revisionB as the Vote has it, null before it
 * @param groupWords as stored
 * @param flagWords as stored
 * @param flagged the evaluator, where all votes of this Member are flagged now; else null
 */
public record FoundBattle(
    UUID id,
    UUID member,
    BattleState state,
    Instant begun,
    Choice outcome,
    UUID revisionA,
    UUID revisionB,
    String groupWords,
    String flagWords,
    UUID flagged) {

  /** The evaluator's groups when the Battle began. */
  public Set<String> groups() {
    return Words.split(groupWords);
  }

  /** Of the Battle, and of its evaluator now. */
  public Set<String> flags() {
    Set<String> flags = new TreeSet<>(Words.split(flagWords));
    if (flagged != null) {
      flags.add(FlaggedRater.FLAG);
    }
    return flags;
  }
}
