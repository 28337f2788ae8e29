package org.privatearena.compliance.export.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.compliance.export.control.ExportCard;

/** An export that has begun. */
@Schema(name = "ExportBegun")
public record ExportBegunJson(
    String id,
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
    @Schema(description = "0 to 1") double progress) {

  static ExportBegunJson of(ExportCard card) {
    return new ExportBegunJson(card.id().toString(), card.state().name(), card.progress());
  }
}
