package org.privatearena.battle.entity;

/** What a person can say of two answers. */
public enum Choice {
  A_BETTER("model_a"),
  B_BETTER("model_b"),
  TIE("tie"),
  BOTH_BAD("both_bad");

  private final String exported;

  Choice(String exported) {
    this.exported = exported;
  }

  /** The word for it in records and exports. */
  public String exported() {
    return exported;
  }
}
