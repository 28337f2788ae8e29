package org.privatearena.battle.style.entity;

import java.util.UUID;

/** A Vote whose answers can be counted and have not been. */
public record UncountedVote(UUID vote, UUID battle) {}
