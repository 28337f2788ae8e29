package org.privatearena.battle.entity;

/**
 * What somebody has done since a moment.
 *
 * @param begun battles
 * @param answering battles that are being answered now, whenever they began
 * @param characters that were asked of and answered by both sides, in all attempts that have ended;
 *     0 where they were not wanted
 */
public record Usage(long begun, long answering, long characters) {}
