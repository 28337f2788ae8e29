package org.privatearena.battle.entity;

/** A side of the page; which Revision sits on it is a fair coin's doing. */
public enum Side {
  A,
  B
}
