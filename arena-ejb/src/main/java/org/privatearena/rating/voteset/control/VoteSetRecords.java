package org.privatearena.rating.voteset.control;

import java.time.Instant;
import java.util.List;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.rating.voteset.entity.RowCounts;
import org.privatearena.rating.voteset.entity.VoteSet;

/** Writes down a set as the Ledger's kind {@code vote-set-imported}: this list is version 1. */
final class VoteSetRecords {

  /** Version of the list of fields; another list is another version. */
  static final int VERSION = 1;

  private VoteSetRecords() {}

  static LedgerRecord of(VoteSet set, List<String> models, Instant now) {
    RowCounts counts = set.counts();
    return new LedgerRecord(
        "vote-set-imported",
        VERSION,
        set.id(),
        now,
        set.memberId().toString(),
        set.id().toString(),
        List.of(
            Field.text("id", set.id()),
            Field.text("name", set.name()),
            Field.text("kind", set.kind()),
            Field.text("provenance", set.provenance()),
            Field.text("file_name", set.file().name()),
            Field.text("file_bytes", set.file().bytes()),
            Field.text("file_sha256", set.file().sha256()),
            Field.flag("skip_refused", set.skipsRefused()),
            Field.text("taken", counts.taken()),
            Field.text("refused", counts.refused()),
            Field.text("skipped_other", counts.skippedOther()),
            Field.text("skipped_named", counts.skippedNamed()),
            Field.number("raters", counts.raters()),
            Field.words("models", models),
            Field.text("imported_by", set.memberId()),
            Field.time("received_at", set.receivedAt()),
            Field.time("timestamp", now)));
  }
}
