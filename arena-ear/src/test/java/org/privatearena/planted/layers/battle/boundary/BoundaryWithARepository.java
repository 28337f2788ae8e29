package org.privatearena.planted.layers.battle.boundary;

import org.privatearena.battle.entity.Battles;

record BoundaryWithARepository(Battles battles) {}
