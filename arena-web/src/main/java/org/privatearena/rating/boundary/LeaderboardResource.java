package org.privatearena.rating.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.shared.boundary.Problem;

/** The live leaderboard. */
@Path("/leaderboard")
@RequestScoped
@RolesAllowed({"evaluator", "compliance", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leaderboards")
public class LeaderboardResource {

  @Inject private BoardAnswers boards;

  @Operation(
      operationId = "readLeaderboard",
      summary = "Read the live leaderboard",
      description =
          "Ratings of each model's current revision from blind votes. As usual: Bradley-Terry, ties and both-bad as halves, unflagged votes, 95 % intervals from a sandwich estimator that takes a person's votes together (with fewer than 5 effective people there is no interval). At most a minute old. Models that cannot be compared yet are listed apart with the reason.")
  @APIResponse(
      responseCode = "200",
      description = "The models that the caller may see",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LeaderboardJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "409",
      description =
          "So few people have voted on this campaign, group or period that only compliance sees it (too-few-raters)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "A parameter cannot be taken; the detail says which values can",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @GET
  public LeaderboardJson read(@BeanParam BoardAddress address) {
    return LeaderboardJson.of(boards.to(address));
  }

  @Operation(
      operationId = "readPairs",
      summary = "Read how often each pair met and who was preferred",
      description =
          "Row i, column j of wins is how often votes preferred model i to model j; ties and both_bad are symmetric. In the order of models.")
  @APIResponse(
      responseCode = "200",
      description = "The models that the caller may see, rated or not",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PairsJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "409",
      description = "Too few people have voted on this part (too-few-raters)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "A parameter cannot be taken; the detail says which values can",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @Path("/pairs")
  @GET
  public PairsJson pairs(@BeanParam BoardAddress address) {
    return PairsJson.of(boards.to(address));
  }
}
