package org.privatearena.rating.voteset.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A set with its models and its report. */
@Schema(name = "VoteSetReport")
public record VoteSetReportJson(
    VoteSetJson set,
    @Schema(description = "Names of the models; none until it is ready") List<String> models,
    @Schema(description = "The first 1,000 refused rows, by line")
        List<VoteSetJson.FaultJson> refusals) {}
