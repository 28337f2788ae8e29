package org.privatearena.compliance.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.compliance.retention.control.ErasureBook;
import org.privatearena.compliance.retention.control.ErasureOrders;
import org.privatearena.compliance.retention.control.ErasureOutcome;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Problem;

/** Erasures of Members. */
@Path("/erasures")
@RequestScoped
@RolesAllowed("compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class ErasuresResource {

  @Inject private CurrentPerson person;
  @Inject private OrderReader reader;
  @Inject private ErasureOrders orders;
  @Inject private ErasureBook book;

  @Operation(
      operationId = "previewErasure",
      summary = "See what an erasure would destroy",
      description = "Nothing is destroyed.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ErasureJson.Question.class)))
  @APIResponse(
      responseCode = "200",
      description = "Counts, and the holds that would stand in its way",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ErasureJson.Preview.class)))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(
      responseCode = "422",
      description = "There is no such member (wrong-member)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @POST
  @Path("/dry-run")
  public ErasureJson.Preview preview(InputStream body) {
    JsonBody json = JsonBody.read(body, HoldsResource.LARGEST, Set.of("member"));
    return orders
        .preview(json.text("member"))
        .map(ErasureJson.Preview::of)
        .orElseThrow(() -> new WrongOrder(WrongOrder.Fault.MEMBER));
  }

  @Operation(
      operationId = "eraseMember",
      summary = "Erase a member for ever",
      description =
          "Destroys keys, texts, the link to the account and the salts. The figures of the votes stay, can be checked, and have nobody behind them. Writes an entry of kind erasure-done to the Ledger, or erasure-refused where a hold stands in the way. Whoever signs in again with the same account is a new member.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ErasureJson.Order.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"member\":\"0b5e9c1e-5d0c-4b8e-9d59-0d7a4c1f2a33\",\"reason\":\"Request of 25 November, case 12\"}")))
  @APIResponse(
      responseCode = "201",
      description = "The certificate",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ErasureJson.class)))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(
      responseCode = "403",
      description = "It would be your own erasure (own-self), or you lack the role (forbidden)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "409",
      description = "A hold stands in the way (held), or it was done before (already-erased)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description =
          "There is no such member (wrong-member), or the reason cannot be stored (wrong-reason)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @POST
  public Response erase(InputStream body) {
    JsonBody json = JsonBody.read(body, HoldsResource.LARGEST, Set.of("member", "reason"));
    String reason = reader.reason(json.text("reason"));
    ErasureOutcome outcome = orders.erase(person.get(), json.text("member"), reason);
    if (outcome instanceof ErasureOutcome.Done done) {
      return Response.status(Response.Status.CREATED).entity(certificate(done.erasure())).build();
    }
    throw refusal(outcome);
  }

  private static RuntimeException refusal(ErasureOutcome outcome) {
    if (outcome instanceof ErasureOutcome.Held held) {
      return Problem.of(
          409,
          "held",
          "Nothing was erased, and that is on record: these holds stand in the way: "
              + held.holds().stream().map(UUID::toString).sorted().collect(Collectors.joining(", "))
              + ". Lift them first, where that is allowed.");
    }
    if (outcome instanceof ErasureOutcome.Before before) {
      return Problem.of(
          409,
          "already-erased",
          "This member was erased before; the certificate is /api/v1/erasures/"
              + before.erasure()
              + ".");
    }
    if (outcome instanceof ErasureOutcome.OwnSelf) {
      return Problem.of(
          403,
          "own-self",
          "Your own erasure has to be ordered by somebody else of compliance. Nothing was erased.");
    }
    return new WrongOrder(WrongOrder.Fault.MEMBER);
  }

  @Operation(operationId = "listErasures", summary = "List erasures")
  @APIResponse(
      responseCode = "200",
      description = "Certificates, the newest first, at most 200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ErasureJson.All.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public ErasureJson.All list() {
    return ErasureJson.All.of(book.latest());
  }

  @Operation(operationId = "readErasure", summary = "Get the certificate of an erasure")
  @APIResponse(
      responseCode = "200",
      description = "The certificate",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ErasureJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/{id}")
  public ErasureJson read(@PathParam("id") String id) {
    return certificate(PathIds.parse(id));
  }

  private ErasureJson certificate(UUID id) {
    return book.certificate(id).map(ErasureJson::of).orElseThrow(Problem::notFound);
  }
}
