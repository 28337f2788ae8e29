package org.privatearena.battle.entity;

/** How an Answer ended. */
public enum AnswerState {
  COMPLETE,
  FAILED,
  FILTERED,
  STOPPED
}
