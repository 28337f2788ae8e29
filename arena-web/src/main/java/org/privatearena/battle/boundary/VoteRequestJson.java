package org.privatearena.battle.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A judgement: the form of the request, for its description. */
@Schema(name = "VoteRequest", description = "A judgement")
record VoteRequestJson(
    @Schema(
            required = true,
            enumeration = {"A_BETTER", "B_BETTER", "TIE", "BOTH_BAD"})
        String choice,
    @Schema(description = "At most 20 of at most 64 characters") List<String> reasons,
    @Schema(description = "At most 5,000 characters") String comment) {}
