package org.privatearena.compliance.export.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.ExportFormat;
import org.privatearena.compliance.export.entity.MadeBundle;
import org.privatearena.shared.entity.Ids;

/** What happens to exports, as the Ledger is told. Each list of fields is version 1. */
final class ExportRecords {

  private static final int VERSION = 1;
  private static final String ARENA = "arena";

  private ExportRecords() {}

  static LedgerRecord requested(Export export) {
    return new LedgerRecord(
        "export-requested",
        VERSION,
        export.id(),
        export.requestedAt(),
        export.requestedBy().toString(),
        export.id().toString(),
        List.of(
            Field.text("id", export.id()),
            Field.text("kind", export.kind().key()),
            Field.words("formats", export.formats().stream().map(ExportFormat::key).toList()),
            new Field("filter", ExportFilter.stored(export.kind(), export.filter()).json()),
            Field.text("purpose", export.purpose()),
            Field.text("requested_by", export.requestedBy()),
            Field.text("checkpoint", export.treeSize().orElse(null)),
            Field.time("timestamp", export.requestedAt())));
  }

  /** By a second person, or by the arena itself where none is needed. */
  static LedgerRecord released(Export export, Instant now) {
    UUID id = Ids.next();
    String by = export.decidedBy().map(UUID::toString).orElse(ARENA);
    MadeBundle made = export.made().orElseThrow();
    return new LedgerRecord(
        "export-released",
        VERSION,
        id,
        now,
        by,
        export.id().toString(),
        List.of(
            Field.text("id", id),
            Field.text("export", export.id()),
            Field.text("released_by", by),
            Field.text("rows", made.rows()),
            Field.text("manifest_sha256", made.manifestSha256()),
            Field.time("timestamp", now)));
  }

  static LedgerRecord refused(Export export, UUID by, String reason, Instant now) {
    return ended("export-refused", export, by.toString(), reason, now);
  }

  static LedgerRecord cancelled(Export export, UUID by, Instant now) {
    return ended("export-cancelled", export, by.toString(), null, now);
  }

  static LedgerRecord superseded(Export export, Instant now) {
    return ended("export-cancelled", export, ARENA, "an erasure or a run of retention", now);
  }

  static LedgerRecord expired(Export export, Instant now) {
    return ended("export-expired", export, ARENA, null, now);
  }

  private static LedgerRecord ended(
      String kind, Export export, String by, String reason, Instant now) {
    UUID id = Ids.next();
    return new LedgerRecord(
        kind,
        VERSION,
        id,
        now,
        by,
        export.id().toString(),
        List.of(
            Field.text("id", id),
            Field.text("export", export.id()),
            Field.text("by", by),
            Field.text("reason", reason),
            Field.time("timestamp", now)));
  }

  /** The texts of a bundle leave the arena: the same list of fields as for other readers. */
  static LedgerRecord read(Export export, UUID reader, Instant now) {
    UUID id = Ids.next();
    MadeBundle made = export.made().orElseThrow();
    return new LedgerRecord(
        "content-read",
        2,
        id,
        now,
        reader.toString(),
        export.id().toString(),
        List.of(
            Field.text("id", id),
            Field.text("reader", reader),
            Field.text("purpose", export.purpose()),
            Field.text("export", export.id()),
            Field.text("rows", made.rows()),
            Field.text("manifest_sha256", made.manifestSha256()),
            Field.time("timestamp", now)));
  }
}
