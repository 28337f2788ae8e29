package org.privatearena.battle.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later remark: the form of the request, for its description. */
@Schema(name = "NoteRequest", description = "A later remark")
record NoteJson(
    @Schema(description = "At most 20 of at most 64 characters") List<String> reasons,
    @Schema(description = "At most 5,000 characters") String comment) {}
