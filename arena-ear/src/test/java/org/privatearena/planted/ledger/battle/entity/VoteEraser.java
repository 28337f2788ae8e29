package org.privatearena.planted.ledger.battle.entity;

import jakarta.persistence.EntityManager;
import org.privatearena.battle.entity.Vote;

record VoteEraser(EntityManager store) {

  void erase(Vote vote) {
    store.remove(vote);
  }
}
