package org.privatearena.catalog.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
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
import org.privatearena.catalog.control.EndpointProbe;
import org.privatearena.catalog.control.GroupGrant;
import org.privatearena.catalog.control.ModelDesk;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.Problem;

/** What administrators decide about a model. */
@Path("/models")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Models")
public class ModelDecisionsResource {

  private static final int LARGEST = 16 * 1024;

  @Inject private CurrentPerson person;
  @Inject private ModelDesk desk;
  @Inject private EndpointProbe probe;

  @Operation(
      operationId = "moveModel",
      summary = "Move a model to another stage",
      description =
          "From submitted to approved, from there to active, from active to paused and back; from"
              + " each to retired, which is the end: its history stays. Only what is active is"
              + " drawn. Writes an entry of kind model-staged with the reason to the Ledger.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubmissionJson.Move.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value = "{\"to\":\"approved\",\"reason\":\"Probe and licence are good\"}")))
  @APIResponse(
      responseCode = "200",
      description = "It stands there now",
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
          "No way leads there from its stage (`move-not-possible`), or somebody has changed it at"
              + " the same moment (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "412",
      description = "Somebody has changed it since If-Match was read (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description = "There is no such stage (`unknown-stage`), or no reason (`bad-reason`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @POST
  @Path("/{key}/stage")
  public Response move(
      @PathParam("key") String key,
      @Parameter(
              description = "The ETag that was read; without it whatever it is",
              example = "\"3\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      InputStream body) {
    JsonBody json = JsonBody.read(body, LARGEST, Set.of("to", "reason"));
    return ModelAnswers.of(
        Response.Status.OK,
        desk.move(
            person.get(),
            ModelAnswers.key(key),
            ModelReader.stage(json.text("to")),
            json.text("reason"),
            ModelAnswers.version(ifMatch)));
  }

  @Operation(
      operationId = "grantModel",
      summary = "Say who meets a model",
      description =
          "Replaces all grants: what a group is not granted does not exist for its members. Counts"
              + " from the next draw, list and leaderboard on. Writes an entry of kind"
              + " access-changed to the Ledger, unless it wants what counts already.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubmissionJson.Access.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"grants\":[{\"group\":\"/research\",\"uses\":[\"battle\",\"leaderboard\"]}]}")))
  @APIResponse(
      responseCode = "200",
      description = "It counts",
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
      description = "Somebody has changed it at the same moment (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "412",
      description = "Somebody has changed it since If-Match was read (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "A group is no full path or is named twice, or has no use or an unknown one"
              + " (`bad-grants`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @PUT
  @Path("/{key}/access")
  public Response grant(
      @PathParam("key") String key,
      @Parameter(
              description = "The ETag that was read; without it whatever it is",
              example = "\"3\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      InputStream body) {
    List<GroupGrant> grants = ModelReader.grants(body);
    return ModelAnswers.of(
        Response.Status.OK,
        desk.grant(person.get(), ModelAnswers.key(key), grants, ModelAnswers.version(ifMatch)));
  }

  @Operation(
      operationId = "probeModel",
      summary = "Ask a model's endpoints something",
      description =
          "Asks all endpoints of the current revision that are in use, at once, as a battle would,"
              + " and answers when all have ended, after 30 seconds at most. Nothing is stored.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProbeJson.Request.class),
              examples =
                  @ExampleObject(name = "example", value = "{\"prompt\":\"What is 6 times 7?\"}")))
  @APIResponse(
      responseCode = "200",
      description = "What each of them answered, and how fast; or why it did not",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProbeJson.class)))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "422",
      description = "The prompt cannot be sent (`bad-prompt`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @POST
  @Path("/{key}/probe")
  // Without a body there is no type of one either.
  @Consumes(MediaType.WILDCARD)
  public ProbeJson probe(@PathParam("key") String key, InputStream body) {
    String prompt = ModelReader.prompt(body);
    return probe
        .probe(ModelAnswers.key(key), prompt == null ? EndpointProbe.PROMPT : prompt)
        .map(probed -> ProbeJson.of(key, probed))
        .orElseThrow(Problem::notFound);
  }
}
