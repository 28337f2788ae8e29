package org.privatearena.planted.blind.battle.control;

import org.privatearena.battle.control.Nameplates;

record CuriousReader(Nameplates nameplates) {}
