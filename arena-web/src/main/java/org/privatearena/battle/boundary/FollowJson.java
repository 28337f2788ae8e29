package org.privatearena.battle.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another prompt for the same pair: the form of the request, for its description. */
@Schema(name = "TurnRequest", description = "Another prompt for the same pair")
record FollowJson(
    @Schema(required = true, description = "Up to 30,000 characters by default") String prompt,
    @Schema(
            description =
                "Where the arena warns of secrets and personal data: false to be asked instead (`prompt-needs-confirmation`); as usual the prompt is sent, and the answer names what was found")
        Boolean confirmed) {}
