package org.privatearena.rating.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.rating.control.BoardQuery;
import org.privatearena.rating.control.SnapshotStore;
import org.privatearena.rating.control.SnapshotTaker;
import org.privatearena.rating.control.StoredBoard;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Problem;

/** Boards that were stored. */
@Path("/snapshots")
@RequestScoped
@RolesAllowed({"compliance", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leaderboards")
public class SnapshotsResource {

  private static final int LARGEST_BODY = 16 * 1024;

  @Inject private CurrentPerson person;
  @Inject private BoardAnswers boards;
  @Inject private SnapshotTaker taker;
  @Inject private SnapshotStore store;

  @Operation(
      operationId = "takeSnapshot",
      summary = "Store the answer to a question about the leaderboard",
      description =
          "The answer is stored for ever, with the votes as figures, so that it can be computed again. It counts the votes that the Ledger has signed by now, which takes some seconds after a vote, and names the checkpoint. The usual question is stored once a day by itself.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SnapshotQueryJson.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value = "{\"query\":{\"group\":\"/research\",\"weights\":\"pair\"}}")))
  @APIResponse(
      responseCode = "201",
      description = "It is stored",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SnapshotJson.class)))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(
      responseCode = "409",
      description = "Too few people have voted on this part (too-few-raters)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "422",
      description = "A value of the question cannot be taken; the detail says which can",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @POST
  public Response take(InputStream body) {
    Map<String, String> query =
        JsonBody.read(body, LARGEST_BODY, Set.of("query"))
            .words("query", Set.copyOf(BoardParameters.NAMES));
    BoardQuery asked = query(query);
    // Who may not see a board may not store it either.
    boards.toStore(asked);
    StoredBoard stored = taker.take(asked, person.get()).orElseThrow(BoardAnswers::fewToStore);
    return Response.status(Response.Status.CREATED).entity(SnapshotJson.of(stored)).build();
  }

  private static BoardQuery query(Map<String, String> given) {
    try {
      BoardQuery query = BoardParameters.read(given::get);
      if (query.set() != null) {
        throw Problem.of(
            422, "invalid-parameter", "Snapshots are of the arena's own votes; leave out \"set\".");
      }
      return query;
    } catch (BoardParameters.Wrong e) {
      throw Problem.of(422, "invalid-parameter", e.getMessage());
    }
  }

  @Operation(
      operationId = "listSnapshots",
      summary = "List stored boards",
      description = "The newest first, at most 200.")
  @APIResponse(
      responseCode = "200",
      description = "Stored boards",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SnapshotJson.All.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  public SnapshotJson.All list() {
    return SnapshotJson.All.of(store.latest(person.get()));
  }

  @Operation(operationId = "readSnapshot", summary = "Read a stored board")
  @APIResponse(
      responseCode = "200",
      description = "The board as it was stored",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SnapshotJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/{id}")
  public SnapshotJson read(@PathParam("id") String id) {
    return SnapshotJson.of(board(id));
  }

  @Operation(
      operationId = "compareSnapshots",
      summary = "See who moved since an earlier board",
      description =
          "New contestants have no line before, those that are gone none after; new_battles says how many votes on a contestant are new.")
  @APIResponse(
      responseCode = "200",
      description = "Movements",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SnapshotJson.Comparison.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/{id}/comparison")
  public SnapshotJson.Comparison compare(
      @PathParam("id") String id,
      @QueryParam("since") @Parameter(description = "Id of the earlier snapshot", required = true)
          String since) {
    return SnapshotJson.Comparison.of(board(since), board(id));
  }

  @Operation(
      operationId = "exportSnapshot",
      summary = "Download what a board is computed again from",
      description =
          "Lines of text compressed by gzip, for `java -jar arena-rate.jar --snapshot FILE`. Raters are numbers that mean nothing elsewhere.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(mediaType = "application/gzip"))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/{id}/export")
  @Produces("application/gzip")
  public Response export(@PathParam("id") String id) {
    UUID snapshot = PathIds.parse(id);
    byte[] file = store.export(snapshot, person.get()).orElseThrow(Problem::notFound);
    return Response.ok(file)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"snapshot-" + snapshot + ".txt.gz\"")
        .build();
  }

  private StoredBoard board(String id) {
    return store.read(PathIds.parse(id), person.get()).orElseThrow(Problem::notFound);
  }
}
