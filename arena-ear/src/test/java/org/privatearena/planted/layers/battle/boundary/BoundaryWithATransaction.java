package org.privatearena.planted.layers.battle.boundary;

import jakarta.transaction.UserTransaction;

record BoundaryWithATransaction(UserTransaction transaction) {}
