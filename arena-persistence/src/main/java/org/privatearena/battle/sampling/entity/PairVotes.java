package org.privatearena.battle.sampling.entity;

import java.util.UUID;

/**
 * Votes on two Revisions, one of them always on side a.
 *
 * @param votes how many
 * @param better those of them that preferred side a
 * @param worse those that preferred side b
 */
public record PairVotes(UUID revisionA, UUID revisionB, long votes, long better, long worse) {}
