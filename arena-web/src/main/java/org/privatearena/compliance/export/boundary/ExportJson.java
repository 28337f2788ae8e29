package org.privatearena.compliance.export.boundary;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.compliance.export.control.ExportCard;
import org.privatearena.compliance.export.entity.ExportFormat;
import org.privatearena.shared.boundary.Texts;

/** An export from its request to its end. */
@JsonbNillable
@Schema(name = "Export")
public record ExportJson(
    String id,
    @Schema(enumeration = {"votes", "conversations", "preferences", "kto", "leaderboard"})
        String kind,
    @Schema(description = "Of csv, jsonl, parquet") List<String> formats,
    @Schema(type = SchemaType.OBJECT, description = "As it was understood") JsonObject filter,
    @Schema(description = "The filter in words") String filter_in_words,
    String purpose,
    @Schema(description = "Pseudonym of the Member") String requested_by,
    Instant requested_at,
    @Schema(
            description =
                "Entries of the signed state that the rows are of; null until it is known",
            nullable = true)
        Long checkpoint,
    @Schema(
            enumeration = {
              "QUEUED",
              "RUNNING",
              "AWAITING_RELEASE",
              "READY",
              "FAILED",
              "CANCELLED",
              "EXPIRED"
            })
        String state,
    @Schema(description = "0 to 1") double progress,
    @Schema(description = "Records in it; null until it is made", nullable = true) Long rows,
    @Schema(
            type = SchemaType.OBJECT,
            description = "Votes that the filter leaves and the export has not, by reason",
            examples = "{\"tie\":12,\"erased\":3}")
        Map<String, Long> left_out,
    @Schema(description = "Of the zip; null until it is made", nullable = true) Long bytes,
    @Schema(description = "Of the zip, in hexadecimal; null until it is made", nullable = true)
        String sha256,
    @Schema(description = "Why it could not be made, in words; null for none", nullable = true)
        String fault,
    @Schema(description = "Pseudonym of who released or refused it", nullable = true)
        String decided_by,
    @Schema(nullable = true) Instant decided_at,
    @Schema(description = "Why it was refused; null where it was not", nullable = true)
        String refusal,
    @Schema(description = "Null until it has ended", nullable = true) Instant ended_at,
    @Schema(description = "Until when it can be fetched; null until it is made", nullable = true)
        Instant expires_at) {

  static ExportJson of(ExportCard card) {
    return new ExportJson(
        card.id().toString(),
        card.kind().key(),
        card.formats().stream().map(ExportFormat::key).sorted().toList(),
        card.filter().json(),
        card.filter().words(),
        card.purpose(),
        card.requestedBy().toString(),
        card.requestedAt(),
        card.checkpoint(),
        card.state().name(),
        card.progress(),
        card.made() == null ? null : card.made().rows(),
        card.leftOut(),
        card.made() == null ? null : card.made().bytes(),
        card.made() == null ? null : card.made().sha256(),
        FaultWords.of(new Texts(Locale.ENGLISH), card.fault()),
        card.decidedBy() == null ? null : card.decidedBy().toString(),
        card.decidedAt(),
        card.refusal(),
        card.endedAt(),
        card.expiresAt());
  }
}
