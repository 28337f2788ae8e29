package org.privatearena.rating.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.rating.control.Leaderboard;

/** The live leaderboard. */
@Path("/leaderboard")
@RequestScoped
@RolesAllowed({"evaluator", "compliance", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leaderboards")
public class LeaderboardResource {

  @Inject private CurrentPerson person;
  @Inject private Leaderboard leaderboard;

  @Operation(
      operationId = "readLeaderboard",
      summary = "Read the live leaderboard",
      description =
          "Bradley-Terry ratings of each model's current revision with 95 % intervals from a sandwich estimator over independent votes; ties and both-bad count half. At most a minute old. Models that cannot be compared yet are listed apart with the reason.")
  @APIResponse(
      responseCode = "200",
      description = "The models that the caller may see",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LeaderboardJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public LeaderboardJson read() {
    return LeaderboardJson.of(leaderboard.seenBy(person.get()));
  }
}
