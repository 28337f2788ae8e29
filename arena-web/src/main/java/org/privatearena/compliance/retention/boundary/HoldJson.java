package org.privatearena.compliance.retention.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.compliance.retention.control.PlacedHold;

/** A hold; of member, campaign, model and time one is there. */
@JsonbNillable
@Schema(name = "Hold")
public record HoldJson(
    String id,
    @Schema(description = "Pseudonym", nullable = true) String member,
    @Schema(nullable = true) String campaign,
    @Schema(description = "Key of the model", nullable = true) String model,
    @Schema(description = "RFC 3339, UTC", nullable = true) String from,
    @Schema(description = "Before this moment; RFC 3339, UTC", nullable = true) String to,
    String reason,
    @Schema(description = "Pseudonym") String placed_by,
    String placed_at,
    @Schema(description = "Null while it stands", nullable = true) String lifted_by,
    @Schema(description = "Null while it stands", nullable = true) String lifted_at) {

  static HoldJson of(PlacedHold hold) {
    return new HoldJson(
        hold.id().toString(),
        text(hold.member()),
        text(hold.campaign()),
        hold.model(),
        text(hold.from()),
        text(hold.to()),
        hold.reason(),
        text(hold.placedBy()),
        text(hold.placedAt()),
        text(hold.liftedBy()),
        text(hold.liftedAt()));
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  /** Holds: those that stand first. */
  @Schema(name = "Holds")
  public record All(List<HoldJson> holds) {

    static All of(List<PlacedHold> holds) {
      return new All(holds.stream().map(HoldJson::of).toList());
    }
  }

  /** What places a hold. */
  @Schema(name = "HoldOrder")
  public record Order(
      @Schema(description = "Pseudonym, or the account's subject at Keycloak") String member,
      UUID campaign,
      @Schema(description = "Key of the model") String model,
      @Schema(description = "RFC 3339 in UTC, or a day of UTC", examples = "2026-11-01")
          String from,
      @Schema(
              description = "RFC 3339 in UTC, or a day of UTC, which counts whole",
              examples = "2026-11-30")
          String to,
      @Schema(description = "1 to 1,000 characters", required = true) String reason) {}
}
