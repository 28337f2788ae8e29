package org.privatearena.battle.entity;

import java.util.UUID;

/** How many votes one Member has cast on one ordered pair of Revisions. */
public record RaterTally(UUID revisionA, UUID revisionB, UUID member, long votes) {}
