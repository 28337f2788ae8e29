package org.privatearena.compliance.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.compliance.control.Receipts;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Problem;

/** Receipts of a person's own votes. */
@Path("/battles/{id}/receipt")
@RequestScoped
@RolesAllowed("evaluator")
@Tag(name = "Ledger")
public class ReceiptsResource {

  @Inject private CurrentPerson person;
  @Inject private Receipts receipts;

  @Operation(
      operationId = "readReceipt",
      summary = "Get the receipt of your own vote",
      description =
          """
          Everything that the record of the vote holds, each field with its salt, the leaf that commits to it, and, once it \
          is sealed (`state` SEALED, within seconds), its place, the proof and the signed checkpoint. Keep it as a file: \
          `java -jar arena-verify.jar receipt.json --key arena.pub` checks it without the arena. It holds your prompts and \
          the answers in clear.""")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response read(@PathParam("id") String id) {
    return Response.ok(
            receipts
                .of(person.get(), PathIds.parse(id))
                .map(ReceiptJson::of)
                .orElseThrow(Problem::notFound))
        .header("Content-Disposition", "attachment; filename=\"receipt-" + id + ".json\"")
        .build();
  }
}
