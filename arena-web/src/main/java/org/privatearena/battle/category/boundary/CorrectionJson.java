package org.privatearena.battle.category.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a correction's request, for its description. */
@Schema(name = "CategoryCorrection", description = "What shall count for a battle from now on")
record CorrectionJson(
    @Schema(required = true, description = "Keys; none for a battle of no category")
        List<String> categories,
    @Schema(required = true, description = "Up to 1,000 characters; for the Ledger")
        String reason) {}
