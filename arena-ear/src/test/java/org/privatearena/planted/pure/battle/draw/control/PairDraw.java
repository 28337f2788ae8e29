package org.privatearena.planted.pure.battle.draw.control;

import org.privatearena.catalog.control.Contestants;

record PairDraw(Contestants contestants) {}
