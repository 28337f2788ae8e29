package org.privatearena.battle.entity;

import java.util.UUID;

/**
 * A Vote in the Ledger's tree.
 *
 * @param index of its entry, from 0
 * @param battle that it decided
 */
public record SealedVote(long index, UUID battle) {}
