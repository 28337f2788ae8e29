package org.privatearena.access.banner.boundary;

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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
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
import org.privatearena.access.banner.control.Announcement;
import org.privatearena.access.banner.control.BannerChange;
import org.privatearena.access.banner.control.BannerDesk;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.shared.boundary.EntityTag;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.Problem;

/** What every page announces, for administrators. */
@Path("/banner")
@RequestScoped
@RolesAllowed("admin")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class BannersResource {

  /** Bytes. */
  private static final int LARGEST = 8 * 1024;

  @Inject private CurrentPerson person;
  @Inject private BannerDesk desk;

  @Operation(
      operationId = "readBanner",
      summary = "Read what every page announces",
      description = "Also before it is shown and after. What is shown now is in GET /session.")
  @APIResponse(
      responseCode = "200",
      description = "The banner; ETag is its version",
      headers =
          @Header(
              name = "ETag",
              description = "For If-Match of a change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BannerJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public Response read() {
    return shown(desk.newest());
  }

  @Operation(
      operationId = "replaceBanner",
      summary = "Announce something on every page",
      description =
          "Replaces what was announced; an empty text announces nothing. Everybody who is signed in"
              + " sees it on top of every page until they put it away, on other servers after 10"
              + " seconds at most. Writes an entry of kind settings-changed to the Ledger, unless"
              + " it says what counts already.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BannerJson.WishJson.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"text\":\"Maintenance on Saturday from 6 to 8.\",\"until\":\"2026-11-28T08:00:00Z\"}")))
  @APIResponse(
      responseCode = "200",
      description = "It is announced",
      headers =
          @Header(
              name = "ETag",
              description = "For If-Match of the next change",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BannerJson.class)))
  @APIResponse(
      responseCode = "412",
      description = "Somebody has announced something meanwhile (`changed-meanwhile`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "The text is no line of at most 500 characters (`bad-text`), or a time is none, or none"
              + " is left between them (`bad-period`)",
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
    JsonBody json = JsonBody.read(body, LARGEST, Set.of("text", "from", "until"));
    String text = text(json);
    Instant from = time(json, "from");
    Instant until = time(json, "until");
    if (!Announcement.isPeriod(from, until)) {
      throw badPeriod();
    }
    BannerChange done = desk.change(person.get(), version(ifMatch), text, from, until);
    if (done instanceof BannerChange.Outdated) {
      throw changedMeanwhile();
    }
    return shown(desk.newest());
  }

  private static String text(JsonBody json) {
    String text = json.text("text");
    if (text == null || !Announcement.isText(text.strip())) {
      throw Problem.of(
          422,
          "bad-text",
          "The member \"text\" is one line of at most 500 characters, without control characters;"
              + " empty for nothing.");
    }
    return text.strip();
  }

  private static Instant time(JsonBody json, String name) {
    String word = json.text(name);
    try {
      return word == null
          ? null
          : OffsetDateTime.parse(word).toInstant().truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException e) {
      throw badPeriod();
    }
  }

  private static long version(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw Problem.of(
          428,
          "if-match-missing",
          "Send If-Match with the ETag of GET /api/v1/banner, so that nobody's change is lost.");
    }
    return EntityTag.read(ifMatch).orElseThrow(BannersResource::changedMeanwhile);
  }

  private static Response shown(Announcement banner) {
    return Response.ok(BannerJson.of(banner))
        .header(HttpHeaders.ETAG, EntityTag.of(banner.version()))
        .build();
  }

  private static Problem badPeriod() {
    return Problem.of(
        422,
        "bad-period",
        "\"from\" and \"until\" are times such as 2026-11-28T06:00:00Z, the first before the"
            + " second. Leave them out for at once and for no end.");
  }

  private static Problem changedMeanwhile() {
    return Problem.of(
        412,
        "changed-meanwhile",
        "Somebody has announced something since this was read. Read it again, then send your"
            + " change with the new ETag.");
  }
}
