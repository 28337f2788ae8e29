package org.privatearena.votes;

import java.util.UUID;
import org.privatearena.battle.entity.Choice;

/** A vote that may be cast once, and what has become of it. */
final class Ballot {

  private final UUID battle;
  private final int voter;
  private final Choice choice;
  private volatile boolean sent;
  private volatile boolean acknowledged;

  /**
   * @param voter place of the battle's owner among those who vote
   */
  Ballot(UUID battle, int voter, Choice choice) {
    this.battle = battle;
    this.voter = voter;
    this.choice = choice;
  }

  UUID battle() {
    return battle;
  }

  int voter() {
    return voter;
  }

  Choice choice() {
    return choice;
  }

  /** It is on its way: from now on it may be stored. */
  void send() {
    sent = true;
  }

  /** The arena has said that it is stored. */
  void acknowledge() {
    acknowledged = true;
  }

  boolean sent() {
    return sent;
  }

  boolean acknowledged() {
    return acknowledged;
  }
}
