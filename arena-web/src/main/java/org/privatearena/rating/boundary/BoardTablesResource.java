package org.privatearena.rating.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.shared.boundary.Problem;

/** The live leaderboard as a table for spreadsheets. */
@Path("/leaderboard/board.csv")
@RequestScoped
@RolesAllowed({"evaluator", "compliance", "admin"})
@Produces("text/csv;charset=UTF-8")
@Tag(name = "Leaderboards")
public class BoardTablesResource {

  @Inject private BoardAnswers answers;

  @Operation(
      operationId = "readLeaderboardTable",
      summary = "Download the leaderboard as a table",
      description =
          "The rows of the leaderboard as comma-separated values (RFC 4180, UTF-8) with the average win rate and the share of votes that found both bad. A text that a spreadsheet would take for a formula begins with an apostrophe.")
  @APIResponse(
      responseCode = "200",
      description = "A line of names, then a line for each rated model",
      content =
          @Content(
              mediaType = "text/csv;charset=UTF-8",
              schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(
      responseCode = "409",
      description = "Too few people have voted on this part (too-few-raters)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "A parameter cannot be taken; the detail says which values can",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @GET
  public Response read(@BeanParam BoardAddress address) {
    return Response.ok(BoardCsv.of(answers.to(address)))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"leaderboard.csv\"")
        .build();
  }
}
