package org.privatearena.planted.order.audit.control;

import org.privatearena.battle.entity.Battle;

record LedgerThatKnowsBattles(Battle battle) {}
