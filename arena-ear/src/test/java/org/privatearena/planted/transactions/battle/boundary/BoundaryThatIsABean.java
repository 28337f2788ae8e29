package org.privatearena.planted.transactions.battle.boundary;

import jakarta.ejb.Stateless;

@Stateless
class BoundaryThatIsABean {}
