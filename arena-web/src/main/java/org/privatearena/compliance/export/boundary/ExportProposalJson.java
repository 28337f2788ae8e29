package org.privatearena.compliance.export.boundary;

import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wish for an export, for the description of the interface. */
@Schema(name = "ExportProposal")
public record ExportProposalJson(
    @Schema(
            required = true,
            enumeration = {"votes", "conversations", "preferences", "kto", "leaderboard"})
        String kind,
    @Schema(description = "Of csv, jsonl, parquet; csv and jsonl where nothing is said")
        List<String> formats,
    @Schema(
            type = SchemaType.OBJECT,
            description =
                "from, to (days or moments in UTC; the last does not count), models, groups, campaign, outcomes, flags,"
                    + " without_flags, languages, categories, implicit (preferences), snapshot (leaderboard)",
            examples =
                "{\"from\":\"2026-11-01\",\"models\":[\"atlas\"],\"outcomes\":[\"model_a\",\"model_b\"]}")
        JsonObject filter,
    @Schema(required = true, description = "For what it is needed; 1 to 2,000 characters")
        String purpose,
    @Schema(
            description =
                "Entries of the signed state that the rows are to be of; left out, the next one",
            nullable = true)
        Long checkpoint) {}
