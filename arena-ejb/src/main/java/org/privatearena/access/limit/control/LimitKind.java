package org.privatearena.access.limit.control;

/** What can be limited; of several limits that are reached the first is told. */
public enum LimitKind {
  BATTLES_A_DAY("battles-a-day"),
  TOKENS_A_DAY("tokens-a-day"),
  BATTLES_AT_ONCE("battles-at-once");

  private final String word;

  LimitKind(String word) {
    this.word = word;
  }

  /** Stable, for texts and the Ledger. */
  public String word() {
    return word;
  }
}
