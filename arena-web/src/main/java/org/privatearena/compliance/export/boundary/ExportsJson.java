package org.privatearena.compliance.export.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of exports. */
@JsonbNillable
@Schema(name = "Exports")
public record ExportsJson(
    List<ExportJson> exports,
    @Schema(description = "`after` of the next page; null on the last one", nullable = true)
        String next) {}
