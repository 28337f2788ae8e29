package org.privatearena.planted.blind.battle.boundary;

import org.privatearena.catalog.control.Listings;

record ViewOfTheListings(Listings listings) {}
