package org.privatearena.battle.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.battle.control.Reveal;

/** The vote that stands, and the names. */
@Schema(name = "VoteResult")
public record VoteJson(
    @Schema(enumeration = {"A_BETTER", "B_BETTER", "TIE", "BOTH_BAD"}) String choice,
    ModelsJson models) {

  static VoteJson of(Reveal reveal) {
    return new VoteJson(reveal.choice().name(), ModelsJson.of(reveal));
  }
}
