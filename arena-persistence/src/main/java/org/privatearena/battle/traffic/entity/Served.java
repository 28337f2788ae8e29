package org.privatearena.battle.traffic.entity;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * How an Endpoint has answered in a time.
 *
 * @param calls that it completed or failed
 * @param failed how many of these ended without a whole answer
 * @param firstToken milliseconds until the first text, the median; empty where there was no text
 * @param lateToken the same of the slowest twentieth
 * @param rate tokens a second from the first text to the end, the median of complete answers whose
 *     endpoint counted them; empty where there are none
 * @param lowRate the same of the slowest twentieth
 * @param failure the code of the reason that was the most frequent; empty where nothing failed
 */
public record Served(
    UUID endpoint,
    long calls,
    long failed,
    OptionalDouble firstToken,
    OptionalDouble lateToken,
    OptionalDouble rate,
    OptionalDouble lowRate,
    Optional<String> failure) {}
