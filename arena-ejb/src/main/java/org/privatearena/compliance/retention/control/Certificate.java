package org.privatearena.compliance.retention.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.privatearena.compliance.retention.entity.Destroyed;
import org.privatearena.compliance.retention.entity.Erasure;

/**
 * What was destroyed of a Member.
 *
 * @param member the pseudonym, behind which nobody stands any more
 * @param orderedBy null where it was done again after a restore
 * @param replayOf the erasure that was done again; null for one that was ordered
 * @param backupsEnd the day, in UTC, after which no backup of the keys can open the texts
 */
public record Certificate(
    UUID id,
    UUID member,
    String reason,
    UUID orderedBy,
    UUID replayOf,
    Instant erasedAt,
    Destroyed destroyed,
    LocalDate backupsEnd) {

  static Certificate of(Erasure erasure) {
    return new Certificate(
        erasure.id(),
        erasure.memberId(),
        erasure.reason(),
        erasure.orderedBy().orElse(null),
        erasure.replayOf().orElse(null),
        erasure.erasedAt(),
        erasure.destroyed(),
        erasure.backupsEnd());
  }
}
