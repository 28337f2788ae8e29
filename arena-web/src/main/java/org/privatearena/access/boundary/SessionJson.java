package org.privatearena.access.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.access.banner.boundary.BannerJson;

/** That somebody is signed in. */
@Schema(name = "Session", description = "That somebody is signed in; the marks name nobody")
public record SessionJson(
    @Schema(
            required = true,
            description = "Equal for the same person, over all of that person's sessions")
        String person,
    @Schema(description = "Equal within one session of a page; absent for a bearer token")
        String page,
    @Schema(description = "What every page announces now; absent for nothing")
        BannerJson.ShownJson banner) {}
