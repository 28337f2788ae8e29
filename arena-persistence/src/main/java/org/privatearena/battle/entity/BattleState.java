package org.privatearena.battle.entity;

/** Where a Battle stands. */
public enum BattleState {
  OPEN,
  ANSWERING,
  READY,
  VOTED,
  VOID,
  EXPIRED
}
