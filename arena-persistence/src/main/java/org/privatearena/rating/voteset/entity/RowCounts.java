package org.privatearena.rating.voteset.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What was found in a file.
 *
 * @param taken good votes
 * @param refused rows with a fault
 * @param skippedOther rows that are no votes
 * @param skippedNamed votes whose voter knew the models
 * @param raters people who cast the good votes, as far as the file tells them apart
 * @param models in the good votes
 */
@Embeddable
public record RowCounts(
    @Column(nullable = false) long taken,
    @Column(nullable = false) long refused,
    @Column(name = "skipped_other", nullable = false) long skippedOther,
    @Column(name = "skipped_named", nullable = false) long skippedNamed,
    @Column(nullable = false) int raters,
    @Column(nullable = false) int models) {

  /** Of a file that nobody has looked into. */
  public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0, 0);
}
