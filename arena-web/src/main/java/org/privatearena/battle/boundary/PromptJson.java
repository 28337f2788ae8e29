package org.privatearena.battle.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What both models shall answer: the form of the request, for its description. */
@Schema(name = "BattleRequest", description = "What both models shall answer")
record PromptJson(
    @Schema(required = true, description = "Up to 30,000 characters by default") String prompt,
    @Schema(
            enumeration = {"paced", "live", "complete"},
            description =
                "How answers are shown: both in lock-step (paced, the default where the operator has set no other), as they come (live), or both at the end (complete)")
        String mode,
    @Schema(
            description =
                "Where the arena warns of secrets and personal data: false to be asked instead (`prompt-needs-confirmation`); as usual the prompt is sent, and the answer names what was found")
        Boolean confirmed) {}
