package org.privatearena.rating.voteset.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of an import, in the description of the interface. */
@Schema(name = "VoteSetUpload")
record UploadSchema(
    @Schema(description = "1 to 200 characters", required = true) String name,
    @Schema(
            description =
                "generic: CSV with a header; arena: JSON lines of a public chatbot arena; fastchat:"
                    + " conversation logs of FastChat",
            enumeration = {"generic", "arena", "fastchat"},
            required = true)
        String kind,
    @Schema(
            description =
                "Where it is from, who made it, under which licence; 1 to 4,000 characters",
            required = true)
        String provenance,
    @Schema(description = "Take the good rows although others are refused", defaultValue = "false")
        String skip_refused,
    @Schema(
            description = "In UTF-8, packed by gzip or not",
            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
            format = "binary",
            required = true)
        String file) {}
