package org.privatearena.battle.rater.control;

import org.privatearena.battle.rater.entity.RaterFlag;

/** What came of the wish to flag somebody, or to take a flag back. */
public sealed interface FlagOutcome {

  /** It is stored, with its entry in the Ledger. */
  record Stored(RaterFlag flag) implements FlagOutcome {}

  /** It is so already. */
  record Unchanged() implements FlagOutcome {}

  /** The votes are those of the person who asks. */
  record Own() implements FlagOutcome {}

  /** The votes are nobody's any more: what was said of them stands. */
  record Nobodys() implements FlagOutcome {}

  /** The handle is too old, or somebody else's, or none. */
  record Unknown() implements FlagOutcome {}
}
