package org.privatearena.planted.names.battle.control;

final class BattleService {}
