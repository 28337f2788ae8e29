package org.privatearena.compliance.export.control;

import java.util.List;
import java.util.UUID;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.ExportFormat;
import org.privatearena.compliance.export.entity.ExportStep;
import org.privatearena.compliance.export.entity.MadeBundle;

/** What happens to exports, as the Ledger is told. Each list of fields is version 1. */
final class ExportRecords {

  private static final int VERSION = 1;

  /** Of {@code content-read}: the list of fields for bundles. */
  private static final int READ_VERSION = 2;

  private static final String ARENA = "arena";

  private ExportRecords() {}

  /**
   * That it was asked for.
   *
   * @param checkpoint the signed state that was asked for; null for the next one
   */
  static LedgerRecord requested(Export export, Long checkpoint) {
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
            Field.text("checkpoint", checkpoint),
            Field.time("timestamp", export.requestedAt())));
  }

  /** What happened after that. */
  static LedgerRecord of(Export export, ExportStep step) {
    return switch (step.kind()) {
      case RELEASED -> released(export, step);
      case REFUSED -> ended("export-refused", step);
      case CANCELLED -> ended("export-cancelled", step);
      case EXPIRED -> ended("export-expired", step);
      case READ -> read(export, step);
    };
  }

  private static String by(ExportStep step) {
    return step.by().map(UUID::toString).orElse(ARENA);
  }

  /** By a second person, or by the arena itself where none is needed. */
  private static LedgerRecord released(Export export, ExportStep step) {
    MadeBundle made = export.made().orElseThrow();
    return record(
        "export-released",
        VERSION,
        step,
        List.of(
            Field.text("id", step.id()),
            Field.text("export", export.id()),
            Field.text("released_by", by(step)),
            Field.text("rows", made.rows()),
            Field.text("manifest_sha256", made.manifestSha256()),
            Field.time("timestamp", step.takenAt())));
  }

  private static LedgerRecord ended(String kind, ExportStep step) {
    return record(
        kind,
        VERSION,
        step,
        List.of(
            Field.text("id", step.id()),
            Field.text("export", step.exportId()),
            Field.text("by", by(step)),
            Field.text("reason", step.reason().orElse(null)),
            Field.time("timestamp", step.takenAt())));
  }

  /** The texts of a bundle leave the arena. */
  private static LedgerRecord read(Export export, ExportStep step) {
    MadeBundle made = export.made().orElseThrow();
    return record(
        "content-read",
        READ_VERSION,
        step,
        List.of(
            Field.text("id", step.id()),
            Field.text("reader", by(step)),
            Field.text("purpose", export.purpose()),
            Field.text("export", export.id()),
            Field.text("rows", made.rows()),
            Field.text("manifest_sha256", made.manifestSha256()),
            Field.time("timestamp", step.takenAt())));
  }

  private static LedgerRecord record(
      String kind, int version, ExportStep step, List<Field> fields) {
    return new LedgerRecord(
        kind, version, step.id(), step.takenAt(), by(step), step.exportId().toString(), fields);
  }
}
