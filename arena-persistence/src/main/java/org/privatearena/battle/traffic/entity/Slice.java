package org.privatearena.battle.traffic.entity;

import java.util.UUID;

/**
 * The calls of an Endpoint in one of several equal parts of a time.
 *
 * @param number from 0, the oldest
 * @param calls that it completed or failed, at least one
 */
public record Slice(UUID endpoint, int number, long calls, long failed) {}
