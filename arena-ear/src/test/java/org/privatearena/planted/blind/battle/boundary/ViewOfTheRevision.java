package org.privatearena.planted.blind.battle.boundary;

import org.privatearena.catalog.entity.Revision;

record ViewOfTheRevision(Revision a) {}
