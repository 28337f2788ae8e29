package org.privatearena.battle.entity;

import java.util.UUID;

/** How often one outcome was given for one ordered pair of Revisions. */
public record PairTally(UUID revisionA, UUID revisionB, Choice choice, long votes) {}
