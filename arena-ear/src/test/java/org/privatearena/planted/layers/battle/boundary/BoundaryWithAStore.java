package org.privatearena.planted.layers.battle.boundary;

import jakarta.persistence.EntityManager;

record BoundaryWithAStore(EntityManager store) {}
