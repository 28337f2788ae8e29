package org.privatearena.rating.voteset.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of sets. */
@JsonbNillable
@Schema(name = "VoteSets")
public record VoteSetsJson(
    @Schema(description = "Newest first") List<VoteSetJson> sets,
    @Schema(description = "For `after`, to read on; null on the last page", nullable = true)
        String next) {}
