package org.privatearena.planted.transactions.battle.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.privatearena.catalog.control.ModelRouter;

@Stateless
class BeanThatAsksAModel {

  @Inject ModelRouter router;
}
