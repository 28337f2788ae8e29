package org.privatearena.compliance.retention.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.compliance.retention.control.Certificate;
import org.privatearena.compliance.retention.control.ErasureOrders;
import org.privatearena.compliance.retention.entity.Destroyed;

/** The certificate of an erasure. */
@JsonbNillable
@Schema(name = "Erasure")
public record ErasureJson(
    String id,
    @Schema(description = "The pseudonym, behind which nobody stands any more") String member,
    String reason,
    @Schema(
            description = "Pseudonym; null where it was done again after a restore",
            nullable = true)
        String ordered_by,
    @Schema(description = "The erasure that was done again", nullable = true) String replay_of,
    @Schema(description = "RFC 3339, UTC") String erased_at,
    Counts destroyed,
    @Schema(
            description =
                "The day, in UTC, after which no backup of the keys is left that could open the texts")
        String backups_end) {

  /** Rows that were destroyed, or would be. */
  @Schema(name = "ErasureCounts")
  public record Counts(
      @Schema(description = "Data keys") int keys,
      @Schema(description = "Prompts, answers, comments and reasons") int texts,
      @Schema(description = "Links to an account") int identities,
      @Schema(description = "Keys of requests that may be repeated") int requests,
      @Schema(description = "Records whose salt goes") int salts,
      @Schema(description = "Battles that become nobody's") int battles,
      @Schema(description = "Votes that stay as figures") int votes) {

    static Counts of(Destroyed counts) {
      return new Counts(
          counts.keys(),
          counts.texts(),
          counts.identities(),
          counts.requests(),
          counts.salts(),
          counts.battles(),
          counts.votes());
    }
  }

  /** Erasures, newest first. */
  @Schema(name = "Erasures")
  public record All(List<ErasureJson> erasures) {

    static All of(List<Certificate> certificates) {
      return new All(certificates.stream().map(ErasureJson::of).toList());
    }
  }

  /** What an erasure would do. */
  @JsonbNillable
  @Schema(name = "ErasurePreview")
  public record Preview(
      @Schema(description = "Pseudonym") String member,
      @Schema(description = "The certificate, where it was done before", nullable = true)
          String erasure,
      Counts would_destroy,
      @Schema(description = "Holds that would stand in its way") List<String> holds) {

    static Preview of(ErasureOrders.Preview preview) {
      return new Preview(
          preview.member().toString(),
          preview.before() == null ? null : preview.before().toString(),
          Counts.of(preview.destroyed()),
          preview.holds().stream().map(UUID::toString).sorted().toList());
    }
  }

  /** What orders an erasure. */
  @Schema(name = "ErasureOrder")
  public record Order(
      @Schema(description = "Pseudonym, or the account's subject at Keycloak", required = true)
          String member,
      @Schema(description = "1 to 1,000 characters", required = true) String reason) {}

  /** Whom a preview is about. */
  @Schema(name = "ErasureQuestion")
  public record Question(
      @Schema(description = "Pseudonym, or the account's subject at Keycloak", required = true)
          String member) {}

  static ErasureJson of(Certificate certificate) {
    return new ErasureJson(
        certificate.id().toString(),
        certificate.member().toString(),
        certificate.reason(),
        text(certificate.orderedBy()),
        text(certificate.replayOf()),
        certificate.erasedAt().toString(),
        Counts.of(certificate.destroyed()),
        certificate.backupsEnd().toString());
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
