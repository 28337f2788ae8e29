package org.privatearena.rating.voteset.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.rating.voteset.control.RefusedRow;
import org.privatearena.rating.voteset.control.VoteSetCard;
import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.shared.boundary.Texts;

/** A set of votes that were cast elsewhere. */
@JsonbNillable
@Schema(name = "VoteSet")
public record VoteSetJson(
    String id,
    String name,
    @Schema(enumeration = {"generic", "arena", "fastchat"}) String kind,
    @Schema(description = "Where it is from, who made it, under which licence") String provenance,
    boolean skip_refused,
    @Schema(enumeration = {"RECEIVED", "RUNNING", "READY", "REFUSED", "CANCELLED"}) String state,
    @Schema(description = "0 to 1") double progress,
    FileJson file,
    @Schema(description = "Pseudonym of the Member") String imported_by,
    Instant received_at,
    @Schema(description = "Null while it has not ended", nullable = true) Instant ended_at,
    @Schema(description = "Votes that the set has once it is ready") long taken,
    @Schema(description = "Rows with a fault") long refused,
    Skipped skipped,
    @Schema(description = "People who voted, as far as the file tells them apart") int raters,
    @Schema(description = "How many models the votes have") int models,
    @Schema(description = "Columns of the file that mean nothing here")
        List<String> ignored_columns,
    @Schema(description = "Why the whole file was refused; null where it was not", nullable = true)
        FaultJson fault) {

  /** The file as it was received. */
  @Schema(name = "VoteSetFile")
  public record FileJson(
      String name,
      long bytes,
      @Schema(description = "Of the bytes as they were received, in hexadecimal") String sha256) {}

  /** Rows that are no fault and no vote for a rating. */
  @Schema(name = "VoteSetSkipped")
  public record Skipped(
      @Schema(description = "No votes") long other,
      @Schema(description = "Votes of people who knew the models") long named) {}

  /** A fault in words. */
  @JsonbNillable
  @Schema(name = "VoteSetFault")
  public record FaultJson(
      @Schema(description = "Of the file, from 1; null where none is to blame", nullable = true)
          Long line,
      @Schema(description = "Stable", examples = "unknown-outcome") String code,
      @Schema(description = "What was found, shortened") String found,
      String reason,
      @Schema(description = "What to do") String mend) {

    static FaultJson of(Long line, Fault fault, String found) {
      Texts texts = new Texts(Locale.ENGLISH);
      return new FaultJson(
          line,
          fault.code(),
          found,
          FaultWords.reason(texts, fault, found),
          FaultWords.mend(texts, fault));
    }

    static FaultJson of(RefusedRow row) {
      return of(row.line(), row.fault(), row.detail());
    }
  }

  static VoteSetJson of(VoteSetCard card) {
    return new VoteSetJson(
        card.id().toString(),
        card.name(),
        ProposalReader.word(card.kind()),
        card.provenance(),
        card.skipRefused(),
        card.state().name(),
        card.progress(),
        new FileJson(card.fileName(), card.fileBytes(), card.fileSha256()),
        card.importedBy().toString(),
        card.receivedAt(),
        card.endedAt(),
        card.counts().taken(),
        card.counts().refused(),
        new Skipped(card.counts().skippedOther(), card.counts().skippedNamed()),
        card.counts().raters(),
        card.counts().models(),
        card.ignoredColumns(),
        card.fault() == null
            ? null
            : FaultJson.of(card.faultLine(), card.fault(), card.faultDetail()));
  }
}
