package org.privatearena.compliance.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import org.privatearena.compliance.retention.control.HoldBook;
import org.privatearena.compliance.retention.control.PlacedHold;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Problem;

/** Orders to keep records. */
@Path("/holds")
@RequestScoped
@RolesAllowed("compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class HoldsResource {

  static final int LARGEST = 16 * 1024;

  @Inject private CurrentPerson person;
  @Inject private OrderReader reader;
  @Inject private HoldBook holds;

  @Operation(
      operationId = "placeHold",
      summary = "Keep records from erasure and retention",
      description =
          "For one member, one campaign, one model or one time. Writes an entry of kind hold-placed to the Ledger.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HoldJson.Order.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"from\":\"2026-11-01\",\"to\":\"2026-11-30\",\"reason\":\"Case 4711\"}")))
  @APIResponse(
      responseCode = "201",
      description = "It stands",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HoldJson.class)))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(
      responseCode = "422",
      description =
          "What it is for cannot be read or does not exist (wrong-scope, wrong-member, wrong-model, wrong-campaign, wrong-time), or the reason cannot be stored (wrong-reason)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @POST
  public Response place(InputStream body) {
    JsonBody json =
        JsonBody.read(body, LARGEST, Set.of("member", "campaign", "model", "from", "to", "reason"));
    String reason = reader.reason(json.text("reason"));
    OrderReader.Written written =
        new OrderReader.Written(
            json.text("member"),
            json.text("campaign"),
            json.text("model"),
            json.text("from"),
            json.text("to"));
    PlacedHold hold = holds.place(person.get(), reader.scope(written), reason);
    return Response.status(Response.Status.CREATED).entity(HoldJson.of(hold)).build();
  }

  @Operation(
      operationId = "listHolds",
      summary = "List holds",
      description = "Those that stand, then those that were lifted, each the newest first.")
  @APIResponse(
      responseCode = "200",
      description = "Holds, at most 500",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HoldJson.All.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public HoldJson.All list() {
    return HoldJson.All.of(holds.latest());
  }

  @Operation(
      operationId = "liftHold",
      summary = "Lift a hold",
      description =
          "It keeps nothing any more; that it stood, and who lifted it when, stays. Writes an entry of kind hold-lifted to the Ledger. Repeated it is harmless.")
  @APIResponse(
      responseCode = "200",
      description = "It is lifted",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = HoldJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @DELETE
  @Path("/{id}")
  public HoldJson lift(@PathParam("id") String id) {
    return holds
        .lift(person.get(), PathIds.parse(id))
        .map(HoldJson::of)
        .orElseThrow(Problem::notFound);
  }
}
