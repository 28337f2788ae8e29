package org.privatearena.battle.rater.control;

import java.util.List;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.battle.rater.entity.RaterFlag;

/** The Ledger's kinds {@code rater-flagged} and {@code rater-unflagged}, each version 1. */
final class RaterRecords {

  static final String FLAGGED = "rater-flagged";
  static final String UNFLAGGED = "rater-unflagged";

  private static final int VERSION = 1;

  private RaterRecords() {}

  static LedgerRecord of(RaterFlag flag) {
    return new LedgerRecord(
        flag.flagged() ? FLAGGED : UNFLAGGED,
        VERSION,
        flag.id(),
        flag.flaggedAt(),
        flag.flaggedBy().toString(),
        flag.memberId().toString(),
        List.of(
            Field.text("id", flag.id()),
            Field.text("rater", flag.memberId()),
            Field.number("number", flag.number()),
            Field.text("reason", flag.reason()),
            Field.text("flagged_by", flag.flaggedBy()),
            Field.time("timestamp", flag.flaggedAt())));
  }
}
