package org.privatearena.catalog.boundary;

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
import org.privatearena.catalog.control.ModelBook;

/** Where models are served, for administrators. */
@Path("/endpoints")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Models")
public class EndpointsResource {

  @Inject private ModelBook book;

  @Operation(
      operationId = "listEndpoints",
      summary = "List where models are served",
      description =
          "Every endpoint there has been, by the keys of their models. A secret is never told, only"
              + " the environment variable that holds it.")
  @APIResponse(
      responseCode = "200",
      description = "Endpoints",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EndpointJson.All.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public EndpointJson.All list() {
    return new EndpointJson.All(book.endpoints().stream().map(EndpointJson::of).toList());
  }
}
