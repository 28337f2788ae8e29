package org.privatearena.audit.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What happened, as the Ledger is told.
 *
 * @param kind one of ledger.md's kinds, such as {@code vote-cast}
 * @param version of the kind's fixed list of fields
 * @param id of the record; the entry has the same
 * @param at the arena's own statement, UTC milliseconds
 * @param actor who did it; stands in the leaf as a salted digest only
 * @param subject what it was done to; stands in the leaf as a salted digest only
 * @param fields in the fixed order of the kind and version
 */
public record LedgerRecord(
    String kind,
    int version,
    UUID id,
    Instant at,
    String actor,
    String subject,
    List<Field> fields) {

  public LedgerRecord {
    fields = List.copyOf(fields);
  }
}
