package org.privatearena.rating.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A {@link Snapshot} without its votes, which may be many megabytes.
 *
 * @param day that a daily one stands for; null for one that somebody asked for
 * @param checkpoint see {@link Snapshot.Counted}
 */
public record SnapshotHead(
    UUID id,
    Instant takenAt,
    LocalDate day,
    String query,
    long votes,
    int raters,
    double effectiveRaters,
    Long checkpoint,
    int engineVersion,
    String sha256,
    String board) {}
