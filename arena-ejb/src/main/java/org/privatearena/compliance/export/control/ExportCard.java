package org.privatearena.compliance.export.control;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.ExportFormat;
import org.privatearena.compliance.export.entity.ExportKind;
import org.privatearena.compliance.export.entity.ExportState;
import org.privatearena.compliance.export.entity.MadeBundle;

/**
 * An export as it is shown.
 *
 * @param checkpoint in entries; null until it is known
 * @param progress 0 to 1
 * @param made null until it is made
 * @param leftOut votes that were left out, by reason
 * @param fault why it could not be made: a code, and after a colon what it is about; null for none
 * @param decidedBy the second person; null before the decision, and where none is needed
 * @param refusal null where nobody refused
 * @param endedAt null until it has ended
 * @param expiresAt null until it is made
 */
public record ExportCard(
    UUID id,
    ExportKind kind,
    Set<ExportFormat> formats,
    ExportFilter filter,
    String purpose,
    UUID requestedBy,
    Instant requestedAt,
    Long checkpoint,
    ExportState state,
    double progress,
    MadeBundle made,
    Map<String, Long> leftOut,
    String fault,
    UUID decidedBy,
    Instant decidedAt,
    String refusal,
    Instant endedAt,
    Instant expiresAt) {

  static ExportCard of(Export export) {
    return new ExportCard(
        export.id(),
        export.kind(),
        export.formats(),
        ExportFilter.stored(export.kind(), export.filter()),
        export.purpose(),
        export.requestedBy(),
        export.requestedAt(),
        export.treeSize().orElse(null),
        export.state(),
        export.progress(),
        export.made().orElse(null),
        counts(export.leftOut()),
        export.fault().orElse(null),
        export.decidedBy().orElse(null),
        export.decidedAt().orElse(null),
        export.refusal().orElse(null),
        export.endedAt().orElse(null),
        export.expiresAt().orElse(null));
  }

  private static Map<String, Long> counts(Set<String> stored) {
    Map<String, Long> counts = new TreeMap<>();
    for (String line : stored) {
      int equals = line.indexOf('=');
      counts.put(line.substring(0, equals), Long.valueOf(line.substring(equals + 1)));
    }
    return counts;
  }

  /** Whether a second person has to decide. */
  public boolean awaitsRelease() {
    return state == ExportState.AWAITING_RELEASE;
  }

  /** Whether its file can be fetched. */
  public boolean ready() {
    return state == ExportState.READY;
  }
}
