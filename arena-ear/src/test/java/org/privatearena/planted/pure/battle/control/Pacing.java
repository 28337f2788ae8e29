package org.privatearena.planted.pure.battle.control;

import org.privatearena.catalog.control.Contestants;

record Pacing(Contestants contestants) {}
