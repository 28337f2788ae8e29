package org.privatearena.catalog.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.catalog.control.FleetBook;
import org.privatearena.catalog.control.ModelBook;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenHealth;

/** Where models are served, for administrators. */
@Path("/endpoints")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Models")
public class EndpointsResource {

  @Inject private ModelBook book;
  @Inject private FleetBook fleet;

  @Operation(
      operationId = "listEndpoints",
      summary = "List where models are served",
      description =
          "Every endpoint there has been, by the keys of their models. A secret is never told, only"
              + " the environment variable that holds it, or that one was given and when. Breaker and calls are as the server that"
              + " answers knows them.")
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
    List<SeenEndpoint> endpoints = book.endpoints();
    Map<UUID, SeenHealth> health = fleet.of(endpoints);
    return new EndpointJson.All(
        endpoints.stream().map(one -> EndpointJson.of(one, health.get(one.id()))).toList());
  }
}
