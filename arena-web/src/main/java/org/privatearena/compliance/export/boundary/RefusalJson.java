package org.privatearena.compliance.export.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an export is not released, for the description of the interface. */
@Schema(name = "ExportRefusal")
public record RefusalJson(
    @Schema(required = true, description = "1 to 2,000 characters") String reason) {}
