package org.privatearena.access.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.banner.boundary.BannerJson;
import org.privatearena.access.banner.control.KeptBanner;
import org.privatearena.shared.boundary.Database;
import org.privatearena.shared.boundary.Problem;
import org.privatearena.shared.control.Time;

/** What a page asks before it sends what somebody has typed. */
@Path("/session")
@RequestScoped
@RolesAllowed({"evaluator", "compliance", "admin", "provider"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
public class SessionsResource {

  @Inject private CurrentPerson person;
  @Inject private JsonWebToken token;
  @Inject private CsrfToken page;
  @Inject private KeptBanner banner;
  @Inject @Readiness private Database database;

  @Operation(
      operationId = "session",
      summary = "Ask whether a request would be let in now",
      description =
          "200 where the caller is signed in and the database answers. The marks can be compared and say nothing else; the banner is what administrators announce to everybody.")
  @APIResponse(
      responseCode = "200",
      description = "Somebody is signed in",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SessionJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(
      responseCode = "503",
      description = "The database cannot be reached (`unavailable`); Retry-After says when to ask",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @GET
  public SessionJson session() {
    if (!database.answers()) {
      throw Problem.unavailable();
    }
    boolean byPage = token.getRawToken() == null;
    BannerJson.ShownJson shown = banner.at(Time.now()).map(BannerJson.ShownJson::of).orElse(null);
    return new SessionJson(person.mark(), byPage ? page.getMark() : null, shown);
  }
}
