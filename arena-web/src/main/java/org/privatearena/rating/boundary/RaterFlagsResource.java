package org.privatearena.rating.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.battle.control.Prompt;
import org.privatearena.battle.rater.control.FlagOutcome;
import org.privatearena.battle.rater.control.RaterDesk;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.Problem;

/** Whose votes boards leave out as usual. */
@Path("/rater-flags")
@RequestScoped
@RolesAllowed({"compliance", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Leaderboards")
public class RaterFlagsResource {

  static final int LONGEST_REASON = 1000;
  private static final int LARGEST = 16 * 1024;

  @Inject private CurrentPerson person;
  @Inject private RaterDesk desk;

  @Operation(
      operationId = "listRaterFlags",
      summary = "List flagged people",
      description =
          "Whose votes boards leave out as usual, and all that was ever said of it, with who, when and why. Nobody is named: labels and handles are others in each answer.")
  @APIResponse(
      responseCode = "200",
      description = "What counts now, and what was said before",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RaterFlagJson.All.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public RaterFlagJson.All list() {
    return RaterFlagJson.All.of(desk.standing(), desk.history(), desk.handles(person.get()));
  }

  @Operation(
      operationId = "flagRater",
      summary = "Flag a person, or take the flag back",
      description =
          "All votes of the person, also those to come, are left out where flagged votes are: boards follow within a minute. No vote is changed. Writes an entry of kind rater-flagged or rater-unflagged to the Ledger.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RaterFlagJson.Order.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"rater\":\"mV9x\",\"flagged\":true,\"reason\":\"Case 4711: always for one model.\"}")))
  @APIResponse(
      responseCode = "201",
      description = "It is stored",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RaterFlagJson.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "It is so already (same-flag), the votes are the caller's own (own-votes), or nobody's any more (nobodys-votes)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description =
          "The handle is none, too old or somebody else's (unknown-rater), or the reason cannot be stored (bad-reason)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @POST
  public Response flag(InputStream body) {
    JsonBody json = JsonBody.read(body, LARGEST, Set.of("rater", "flagged", "reason"));
    if (!json.has("flagged")) {
      throw Problem.of(400, "wrong-type", "The member \"flagged\" must be true or false.");
    }
    FlagOutcome outcome =
        desk.say(
            person.get(),
            json.text("rater"),
            json.flag("flagged", false),
            reason(json.text("reason")));
    if (outcome instanceof FlagOutcome.Stored stored) {
      return Response.status(Response.Status.CREATED)
          .entity(RaterFlagJson.of(stored.flag(), desk.handles(person.get())))
          .build();
    }
    throw refused(outcome);
  }

  private static Problem refused(FlagOutcome outcome) {
    if (outcome instanceof FlagOutcome.Own) {
      return Problem.of(409, "own-votes", "Somebody else must judge your own votes.");
    }
    if (outcome instanceof FlagOutcome.Nobodys) {
      return Problem.of(
          409, "nobodys-votes", "These votes are nobody's any more; what was said of them stands.");
    }
    return outcome instanceof FlagOutcome.Unchanged
        ? Problem.of(409, "same-flag", "It is so already.")
        : Problem.of(
            422,
            "unknown-rater",
            "\"rater\" must be a handle that you were given in the last twelve hours. Read the"
                + " diagnostics again.");
  }

  private static String reason(String typed) {
    if (Prompt.check(typed, LONGEST_REASON) instanceof Prompt.Accepted accepted) {
      return accepted.prompt().text();
    }
    throw Problem.of(
        422, "bad-reason", "Give a reason of 1 to %,d characters.".formatted(LONGEST_REASON));
  }
}
