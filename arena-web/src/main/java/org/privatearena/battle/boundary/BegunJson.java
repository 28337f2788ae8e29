package org.privatearena.battle.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.battle.control.Begun;

/** A turn that is being answered, and where to listen. */
@Schema(name = "BattleBegun")
public record BegunJson(
    @Schema(examples = "0b5e9c1e-5d0c-4b8e-9d59-0d7a4c1f2a33") String id,
    @Schema(examples = "ANSWERING") String state,
    @Schema(description = "Number of the turn, 1 for the first", examples = "1") int turn,
    @Schema(
            description = "Where the answers arrive as server-sent events",
            examples = "/api/v1/battles/0b5e9c1e-5d0c-4b8e-9d59-0d7a4c1f2a33/turns/1/events")
        String events,
    @Schema(
            description =
                "What in the prompt may be secret or personal; missing where nothing was found. It was sent nevertheless")
        List<FoundJson> findings) {

  static BegunJson of(Begun.Answering begun, String state) {
    String id = begun.battle().toString();
    return new BegunJson(
        id,
        state,
        begun.turn(),
        "/api/v1/battles/" + id + "/turns/" + begun.turn() + "/events",
        FoundJson.of(begun.found()));
  }
}
