package org.privatearena.battle.control;

import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Choice;

/** What came of a vote. */
public sealed interface Verdict {

  /** It stands, from now on or from before. */
  record Stands(Reveal reveal) implements Verdict {}

  /** Another choice stands already and cannot be changed. */
  record AlreadyVoted(Choice standing) implements Verdict {}

  /** The last Turn is not complete on both sides. */
  record NotReady(BattleState state) implements Verdict {}

  /** There is no such Battle for this person. */
  record Unknown() implements Verdict {}
}
