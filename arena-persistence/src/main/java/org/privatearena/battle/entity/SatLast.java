package org.privatearena.battle.entity;

import java.time.Instant;

/**
 * Where a person stood with the last Battle.
 *
 * @param began when that Battle began
 */
public record SatLast(Sitting sitting, Instant began) {}
