package org.privatearena.planted.names.battle.control;

/** An interface for one implementation. */
interface Ranking {

  int rank();

  /** The one implementation. */
  record OnlyRanking(int rank) implements Ranking {}
}
