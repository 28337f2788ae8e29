package org.privatearena.compliance.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.compliance.retention.control.Retention;

/** What is destroyed by itself. */
@Path("/retention")
@RequestScoped
@RolesAllowed("compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class RetentionRunsResource {

  @Inject private Retention retention;

  @Operation(
      operationId = "readRetention",
      summary = "See how long what is kept, and what the last runs took")
  @APIResponse(
      responseCode = "200",
      description = "The policy, and the newest runs first, at most 50 parts",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RetentionJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public RetentionJson read() {
    return RetentionJson.of(retention);
  }

  @Operation(
      operationId = "rehearseRetention",
      summary = "See what a run would take now",
      description = "Nothing is destroyed. The call needs no body.")
  @APIResponse(
      responseCode = "200",
      description = "Counts",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RetentionJson.Counts.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @POST
  @Path("/dry-run")
  public RetentionJson.Counts dryRun() {
    return RetentionJson.Counts.of(retention.dryRun());
  }
}
