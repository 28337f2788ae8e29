package org.privatearena.planted.transactions.battle.boundary;

import jakarta.transaction.Transactional;

class BoundaryWithATransaction {

  @Transactional
  void begin() {}
}
