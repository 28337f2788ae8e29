package org.privatearena.rating.voteset.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.rating.voteset.control.VoteSetCard;

/** An import that has begun. */
@Schema(name = "ImportBegun")
public record ImportBegunJson(
    String id,
    @Schema(enumeration = {"RECEIVED", "RUNNING", "READY", "REFUSED", "CANCELLED"}) String state,
    @Schema(description = "0 to 1") double progress) {

  static ImportBegunJson of(VoteSetCard card) {
    return new ImportBegunJson(card.id().toString(), card.state().name(), card.progress());
  }
}
