package org.privatearena.planted.transactions.battle.control;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.privatearena.catalog.control.ModelRouter;

class TransactionThatAsksAModel {

  @Inject ModelRouter router;

  @Transactional
  boolean ask() {
    return router != null;
  }
}
