package org.privatearena.shared.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of {@link Problem} in the description of the interface. */
@Schema(name = "Problem", description = "An error after RFC 9457")
record ProblemJson(
    @Schema(description = "Stable; urn:privatearena:problem: and a code", required = true)
        String type,
    @Schema(description = "The status in words", required = true) String title,
    @Schema(required = true) int status,
    @Schema(description = "What is wrong and what to do, for a person", required = true)
        String detail) {}
