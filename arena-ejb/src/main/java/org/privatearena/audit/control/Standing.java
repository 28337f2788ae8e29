package org.privatearena.audit.control;

import java.time.Instant;
import java.util.UUID;

/**
 * How a record stands in the Ledger, recomputed just now.
 *
 * @param kind of the entry; null where there is none
 * @param index its place in the tree; null where it has none yet
 * @param checkpoint size of the signed state under which it was verified; null where it was not
 * @param signedAt when that was signed; null where it was not verified
 */
public record Standing(
    UUID record, Verdict verdict, String kind, Long index, Long checkpoint, Instant signedAt) {

  /** What the check came to. */
  public enum Verdict {
    /** The record gives its leaf, and the leaf leads to a signed root. */
    VERIFIED,
    /** The leaf leads to a signed root; the record's fields are not kept beside it. */
    PLACE_VERIFIED,
    /** The leaf leads to a signed root; the record's salt is destroyed. */
    ERASED,
    /** The record gives its leaf, which has no place yet. */
    WAITING,
    /** The record is not what its leaf commits to. */
    ALTERED,
    /** The record is gone, contradicts itself, or cannot be read. */
    UNREADABLE,
    /** The leaf does not lead to a signed root. */
    UNPROVEN,
    /** There is no entry. */
    WITHOUT_ENTRY;

    /** Whether nothing speaks against the record. */
    public boolean good() {
      return this == VERIFIED || this == PLACE_VERIFIED || this == ERASED || this == WAITING;
    }
  }

  /** Of a record that could not even be read. */
  public static Standing unreadable(UUID record) {
    return unproven(record, Verdict.UNREADABLE, null, null);
  }

  static Standing unproven(UUID record, Verdict verdict, String kind, Long index) {
    return new Standing(record, verdict, kind, index, null, null);
  }
}
