package org.privatearena.battle.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another prompt for the same pair: the form of the request, for its description. */
@Schema(name = "TurnRequest", description = "Another prompt for the same pair")
record FollowJson(
    @Schema(required = true, description = "Up to 30,000 characters by default") String prompt) {}
