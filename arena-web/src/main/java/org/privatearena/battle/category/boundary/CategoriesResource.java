package org.privatearena.battle.category.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.battle.category.control.LabelledBattles;
import org.privatearena.shared.boundary.Problem;

/** What kinds of prompts there are, and how many of each. */
@Path("/categories")
@RequestScoped
@RolesAllowed({"compliance", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Categories")
public class CategoriesResource {

  @Inject private LabelledBattles battles;

  @Operation(operationId = "readCategories", summary = "Read the list of categories")
  @APIResponse(
      responseCode = "200",
      description = "All categories, and the version of the rules",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CategoriesJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public CategoriesJson read() {
    return CategoriesJson.present();
  }

  @Operation(
      operationId = "readCategoryStream",
      summary = "Count prompts by day and category",
      description =
          "Each prompt counts on the day on which it was sent, in UTC, for each of its categories; the prompts of a corrected battle count as corrected.")
  @APIResponse(
      responseCode = "200",
      description = "Every day of the time",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = StreamJson.class)))
  @APIResponse(
      responseCode = "422",
      description = "No such period, or more than 366 days (`bad-period`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  @Path("/stream")
  public StreamJson stream(
      @Parameter(
              description = "The first day; 30 days before the end by default",
              example = "2026-03-01")
          @QueryParam("from")
          String from,
      @Parameter(description = "The last day; today by default", example = "2026-03-31")
          @QueryParam("to")
          String to) {
    Period period =
        Period.read(from, to)
            .orElseThrow(
                () ->
                    Problem.of(
                        422,
                        "bad-period",
                        "Give days as 2026-03-31, the first not behind the last, at most %d of them."
                            .formatted(Period.LONGEST)));
    return StreamJson.of(battles.stream(period.from(), period.to()));
  }
}
