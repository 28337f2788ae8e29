package org.privatearena.battle.sampling.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
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
import org.privatearena.battle.sampling.control.DrawSheet;
import org.privatearena.battle.sampling.control.DrawSheets;
import org.privatearena.battle.sampling.control.DrawWatch;
import org.privatearena.battle.sampling.control.PlanChange;
import org.privatearena.battle.sampling.control.PlanDesk;
import org.privatearena.shared.boundary.EntityTag;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.Problem;

/** How pairs are drawn, for administrators. */
@Path("/admin/sampling")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class SamplingPlansResource {

  /** Bytes; about 10,000 priorities. */
  private static final int LARGEST = 1024 * 1024;

  @Inject private CurrentPerson person;
  @Inject private PlanDesk desk;
  @Inject private DrawSheets sheets;
  @Inject private DrawWatch watch;

  @Operation(
      operationId = "readSampling",
      summary = "Read how pairs are drawn",
      description =
          "The rule, what administrators want to be drawn more often or less, and each pair of"
              + " active models with its votes and its probability now.")
  @APIResponse(
      responseCode = "200",
      description = "Rule, plan and pairs; ETag is the plan's version",
      headers =
          @Header(
              name = "ETag",
              description = "For If-Match of a change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SamplingJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public Response read() {
    return shown();
  }

  @Operation(
      operationId = "planSampling",
      summary = "Say what shall be drawn more often or less",
      description =
          "Replaces all weights and priorities; what is not named has 1. Counts at once on this"
              + " server, after a minute at most on others. A pair's share is the product of both"
              + " weights, its priority and what another vote on it would tell; where that is 0 for"
              + " all pairs of somebody, theirs are drawn uniformly. Writes an entry of kind"
              + " sampling-planned to the Ledger, unless it wants what counts already.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanJson.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"weights\":[{\"model\":\"granite-4-8b\",\"weight\":2}],\"priorities\":[{\"a\":\"granite-4-8b\",\"b\":\"granite-5-8b\",\"priority\":10}]}")))
  @APIResponse(
      responseCode = "200",
      description = "It counts",
      headers =
          @Header(
              name = "ETag",
              description = "For If-Match of the next change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SamplingJson.class)))
  @APIResponse(
      responseCode = "412",
      description = "Somebody has planned meanwhile (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "A number is out of range (`bad-weight`, `bad-priority`), a model is unknown"
              + " (`unknown-model`), or named twice (`named-twice`, `same-model`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "428",
      description = "If-Match is missing (`if-match-missing`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @PUT
  public Response plan(
      @Parameter(description = "The ETag that was read", example = "\"3\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      InputStream body) {
    JsonBody json = JsonBody.read(body, LARGEST, Set.of("weights", "priorities"));
    PlanReading reading = PlanReader.read(json.array("weights"), json.array("priorities"));
    if (reading instanceof PlanReading.Refused refused) {
      throw Problem.of(refused.status(), refused.code(), refused.sentence());
    }
    PlanChange done =
        desk.change(person.get(), version(ifMatch), ((PlanReading.Read) reading).plan());
    if (done instanceof PlanChange.Outdated) {
      throw changedMeanwhile();
    }
    if (done instanceof PlanChange.UnknownModel unknown) {
      throw Problem.of(
          422,
          "unknown-model",
          "There is no model \"%s\". Give the key of a model of the catalogue."
              .formatted(PlanReader.shortened(unknown.key())));
    }
    watch.look();
    return shown();
  }

  private static long version(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(
          428,
          "if-match-missing",
          "Send If-Match with the ETag of GET /api/v1/admin/sampling, so that nobody's change is"
              + " lost.");
    }
    return EntityTag.read(ifMatch).orElseThrow(SamplingPlansResource::changedMeanwhile);
  }

  private Response shown() {
    DrawSheet sheet = sheets.now();
    return Response.ok(SamplingJson.of(sheet))
        .header(HttpHeaders.ETAG, EntityTag.of(sheet.version()))
        .build();
  }

  private static Problem changedMeanwhile() {
    return Problem.of(
        412,
        "changed-meanwhile",
        "Somebody has planned since this was read. Read it again, then send your change with the"
            + " new ETag.");
  }
}
