package org.privatearena.planted.blind.battle.boundary;

import org.privatearena.battle.entity.Draw;

record ViewOfTheDraw(Draw draw) {}
