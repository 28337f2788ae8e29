package org.privatearena.battle.entity;

/** Where a Turn stands. */
public enum TurnState {
  ANSWERING,
  READY,
  VOID
}
