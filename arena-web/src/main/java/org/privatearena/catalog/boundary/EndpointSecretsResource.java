package org.privatearena.catalog.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.catalog.control.ModelDesk;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Problem;

/** The secret that an endpoint wants to be shown: it is given, and never read again. */
@Path("/models/{key}/endpoints/{id}/secret")
@RequestScoped
@RolesAllowed({"provider", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Models")
public class EndpointSecretsResource {

  @Inject private CurrentPerson person;
  @Inject private ModelDesk desk;

  @Operation(
      operationId = "keepEndpointSecret",
      summary = "Give an endpoint's secret",
      description =
          "Keeps the bearer token that the endpoint wants, encrypted and for this endpoint alone,"
              + " instead of any other; counts from the next call on. It is never told again: the"
              + " model says that there is one, and since when. A provider gives those of models"
              + " that belong to one of their groups. Writes an entry of kind endpoint-changed to"
              + " the Ledger, without the secret.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubmissionJson.EndpointSecret.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value = "{\"secret\":\"the-token-that-the-server-wants\"}")))
  @APIResponse(
      responseCode = "200",
      description = "It is kept; the model, whose endpoint says `secret_set`",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = "For If-Match of the next change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ModelJson.class)))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "409",
      description =
          "The catalogue file names an environment variable for it (`secret-in-environment`), the"
              + " model is retired (`model-retired`), or somebody has changed it at the same moment"
              + " (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "412",
      description = "Somebody has changed it since If-Match was read (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description = "It is no token (`bad-secret`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @PUT
  public Response keep(
      @PathParam("key") String key,
      @PathParam("id") String id,
      @Parameter(
              description = "The ETag that was read; without it whatever it is",
              example = "\"3\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      InputStream body) {
    String secret = ModelReader.secret(body);
    return ModelAnswers.of(
        Response.Status.OK,
        desk.keepSecret(
            person.get(),
            ModelAnswers.key(key),
            endpoint(id),
            secret,
            ModelAnswers.version(ifMatch)));
  }

  @Operation(
      operationId = "removeEndpointSecret",
      summary = "Remove an endpoint's secret",
      description =
          "The endpoint is called without one from the next call on. Writes an entry of kind"
              + " endpoint-changed to the Ledger where there was one.")
  @APIResponse(
      responseCode = "200",
      description = "None is kept; the model",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = "For If-Match of the next change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ModelJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "409",
      description = "Somebody has changed it at the same moment (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "412",
      description = "Somebody has changed it since If-Match was read (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @DELETE
  public Response remove(
      @PathParam("key") String key,
      @PathParam("id") String id,
      @Parameter(
              description = "The ETag that was read; without it whatever it is",
              example = "\"3\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch) {
    return ModelAnswers.of(
        Response.Status.OK,
        desk.removeSecret(
            person.get(), ModelAnswers.key(key), endpoint(id), ModelAnswers.version(ifMatch)));
  }

  private static UUID endpoint(String id) {
    return PathIds.parse(id);
  }
}
