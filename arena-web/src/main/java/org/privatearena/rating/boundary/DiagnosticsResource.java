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
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.battle.rater.control.RaterDesk;
import org.privatearena.rating.control.BoardQuery;
import org.privatearena.rating.control.Diagnostics;
import org.privatearena.shared.boundary.Problem;

/** What there is to know beside ratings, for those who answer for them. */
@Path("/leaderboard/diagnostics")
@RequestScoped
@RolesAllowed({"compliance", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leaderboards")
public class DiagnosticsResource {

  @Inject private BoardAnswers boards;
  @Inject private Diagnostics diagnostics;
  @Inject private RaterDesk raters;
  @Inject private CurrentPerson person;

  @Operation(
      operationId = "readDiagnostics",
      summary = "Read what the votes say beside ratings",
      description =
          "Of the votes that the address is about: how much goes round in circles (HodgeRank, with a p-value from 999 draws), how few votes carry the top, raters whose votes do not fit with all others' (a flag asks to look and proves nothing), how far people agree who judged the same, pairs that have met, votes still needed to tell neighbours apart, and the board without the raters that stand out.")
  @APIResponse(
      responseCode = "200",
      description = "What was found",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DiagnosticsJson.class)))
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
  @GET
  public DiagnosticsJson read(@BeanParam BoardAddress address) {
    BoardQuery query = address.query();
    // Who may not see the board may not see what lies behind it.
    boards.to(query);
    return DiagnosticsJson.of(
        diagnostics.of(query).orElseThrow(Problem::notFound), raters.handles(person.get()));
  }
}
