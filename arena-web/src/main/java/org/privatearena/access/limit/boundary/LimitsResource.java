package org.privatearena.access.limit.boundary;

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
import org.privatearena.access.limit.control.LimitBook;
import org.privatearena.access.limit.control.LimitChange;
import org.privatearena.access.limit.control.LimitDesk;
import org.privatearena.access.limit.control.LimitTable;
import org.privatearena.shared.boundary.EntityTag;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.Problem;

/** How much people may do, for administrators. */
@Path("/limits")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class LimitsResource {

  /** Bytes; more than all groups that can be named. */
  private static final int LARGEST = 1024 * 1024;

  @Inject private CurrentPerson person;
  @Inject private LimitDesk desk;
  @Inject private LimitBook book;

  @Operation(
      operationId = "readLimits",
      summary = "Read how much people may do",
      description =
          "Battles a day, battles that are answered at once and tokens a day, of each person of a"
              + " group. What is not named is not limited.")
  @APIResponse(
      responseCode = "200",
      description = "The limits; ETag is their version",
      headers =
          @Header(
              name = "ETag",
              description = "For If-Match of a change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LimitsJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public Response read() {
    return shown(book.newest());
  }

  @Operation(
      operationId = "replaceLimits",
      summary = "Say how much people may do",
      description =
          "Replaces all limits. They are of each person: of several groups the most generous limit"
              + " of each kind counts, and a group that does not limit it is the most generous;"
              + " `*` counts for who is in no group that is named. Battles and tokens are counted"
              + " from the beginning of the day in the arena's time zone. Writes an entry of kind"
              + " settings-changed to the Ledger, unless it says what counts already.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LimitsJson.PlanJson.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"limits\":[{\"group\":\"*\",\"battles_a_day\":50,\"battles_at_once\":2},{\"group\":\"/research\",\"tokens_a_day\":200000}]}")))
  @APIResponse(
      responseCode = "200",
      description = "They count",
      headers =
          @Header(
              name = "ETag",
              description = "For If-Match of the next change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LimitsJson.class)))
  @APIResponse(
      responseCode = "412",
      description = "Somebody has changed them meanwhile (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "A limit is out of range (`bad-limit`), or a group is no path or named twice"
              + " (`bad-group`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "428",
      description = "If-Match is missing (`if-match-missing`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @PUT
  public Response replace(
      @Parameter(description = "The ETag that was read", example = "\"3\"")
          @HeaderParam(HttpHeaders.IF_MATCH)
          String ifMatch,
      InputStream body) {
    JsonBody json = JsonBody.read(body, LARGEST, Set.of("limits"));
    LimitReading reading = LimitReader.read(json.array("limits"));
    if (reading instanceof LimitReading.Refused refused) {
      throw Problem.of(refused.status(), refused.code(), refused.sentence());
    }
    LimitChange done =
        desk.change(person.get(), version(ifMatch), ((LimitReading.Read) reading).groups());
    if (done instanceof LimitChange.Outdated) {
      throw changedMeanwhile();
    }
    return shown(book.newest());
  }

  private static long version(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(
          428,
          "if-match-missing",
          "Send If-Match with the ETag of GET /api/v1/limits, so that nobody's change is lost.");
    }
    return EntityTag.read(ifMatch).orElseThrow(LimitsResource::changedMeanwhile);
  }

  private static Response shown(LimitTable table) {
    return Response.ok(LimitsJson.of(table))
        .header(HttpHeaders.ETAG, EntityTag.of(table.version()))
        .build();
  }

  private static Problem changedMeanwhile() {
    return Problem.of(
        412,
        "changed-meanwhile",
        "Somebody has changed the limits since they were read. Read them again, then send your"
            + " change with the new ETag.");
  }
}
