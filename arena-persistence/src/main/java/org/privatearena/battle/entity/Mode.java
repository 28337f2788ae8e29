package org.privatearena.battle.entity;

/** How answers reach the page: as they come, in lock-step, or both at the end. */
public enum Mode {
  LIVE,
  PACED,
  COMPLETE
}
