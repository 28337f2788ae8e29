package org.privatearena.compliance.export.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.compliance.export.control.ExportBegun;
import org.privatearena.compliance.export.control.ExportCard;
import org.privatearena.compliance.export.control.ExportCards;
import org.privatearena.compliance.export.control.ExportCheck;
import org.privatearena.compliance.export.control.ExportDesk;
import org.privatearena.compliance.export.control.ExportProposal;
import org.privatearena.compliance.export.control.ExportRecorder;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.ExportKind;
import org.privatearena.shared.boundary.IdempotencyKey;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.PageLimit;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Problem;

/** Bundles for auditors and for training. */
@Path("/exports")
@RequestScoped
@RolesAllowed("compliance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exports")
public class ExportsResource {

  private static final int RETRY_SECONDS = 30;
  private static final int LARGEST_BODY = 16 * 1024;
  private static final String ZIP = "application/zip";

  @Inject private CurrentPerson person;
  @Inject private ExportDesk desk;
  @Inject private ExportRecorder recorder;
  @Inject private ExportCards cards;
  @Inject private ExportCheck check;

  @Operation(
      operationId = "beginExport",
      summary = "Ask for an export",
      description =
          """
          The bundle is made behind the answer: ask for its progress. It is of the signed state that has the request, or of \
          the checkpoint that is named. Kinds with texts (conversations, preferences, kto) wait in AWAITING_RELEASE until \
          somebody else of compliance releases them. Repeated with the same Idempotency-Key it returns the first export.\
          """)
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExportProposalJson.class),
              examples =
                  @ExampleObject(
                      name = "votes",
                      value =
                          "{\"kind\":\"votes\",\"formats\":[\"csv\",\"parquet\"],\"filter\":{\"from\":\"2026-11-01\"},\"purpose\":\"Yearly"
                              + " audit\"}")))
  @APIResponse(
      responseCode = "202",
      description = "It will be made",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExportBegunJson.class),
              examples =
                  @ExampleObject(
                      name = "queued",
                      value =
                          "{\"id\":\"3f0c5f0e-8f0e-4c55-9d8e-0a3b0e6f2a11\",\"state\":\"QUEUED\",\"progress\":0}")))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(
      responseCode = "409",
      description = "The Idempotency-Key was used for another export (`idempotency-key-reused`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "Something is unknown or missing (`unknown-kind`, `unknown-format`, `invalid-filter`,"
              + " `missing-purpose`, ...)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "429",
      description = "Twenty exports wait already (`too-many-exports`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @POST
  public Response begin(InputStream body, @HeaderParam("Idempotency-Key") String key) {
    String checked = IdempotencyKey.check(key);
    ExportProposal proposal = ProposalReader.read(body);
    return answered(desk.begin(person.get(), proposal, checked));
  }

  private Response answered(ExportBegun begun) {
    if (begun instanceof ExportBegun.KeyReused) {
      throw Problem.of(
          409,
          "idempotency-key-reused",
          "This Idempotency-Key was used for another export. Use a new one.");
    }
    if (begun instanceof ExportBegun.TooMany) {
      throw Problem.later(
          429,
          "too-many-exports",
          "As many exports wait already as may. Send it again when some have ended.",
          RETRY_SECONDS);
    }
    if (begun instanceof ExportBegun.Unknown unknown) {
      throw Problem.of(422, "invalid-filter", unknown.message());
    }
    UUID export =
        begun instanceof ExportBegun.Waiting waiting
            ? waiting.export()
            : ((ExportBegun.Repeated) begun).export();
    ExportBegunJson json = ExportBegunJson.of(card(export));
    return Response.accepted(json).location(URI.create("exports/" + json.id())).build();
  }

  @Operation(
      operationId = "countExport",
      summary = "Count what an export would hold",
      description =
          "Takes what asking for an export takes; purpose and formats count for nothing. Nothing is"
              + " stored.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExportProposalJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "How many rows there are now",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExportCountJson.class)))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(
      responseCode = "422",
      description = "Something is unknown (`unknown-kind`, `unknown-format`, `invalid-filter`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @POST
  @Path("/count")
  public ExportCountJson count(InputStream body) {
    ExportProposal proposal = ProposalReader.counted(body);
    if (proposal.kind() == ExportKind.LEADERBOARD) {
      throw Problem.of(422, "invalid-filter", "A stored leaderboard has nothing to be counted.");
    }
    check
        .unknown(proposal)
        .ifPresent(
            words -> {
              throw Problem.of(422, "invalid-filter", words);
            });
    return ExportCountJson.of(
        desk.count(proposal.kind(), proposal.filter()),
        desk.overlapping(proposal.filter()),
        proposal.filter());
  }

  @Operation(
      operationId = "listExports",
      summary = "List exports",
      description = "Of everybody, in whatever state, newest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of exports",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExportsJson.class)))
  @APIResponse(
      responseCode = "400",
      description = "The limit is no number from 1 to 200 (`bad-limit`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  public ExportsJson list(
      @Parameter(
              description = "How many at most, 1 to 200; 50 where nothing is said",
              schema = @Schema(type = SchemaType.INTEGER))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    int most = PageLimit.parse(limit);
    List<ExportCard> found =
        cards
            .page(after == null ? null : PathIds.parse(after), most + 1)
            .orElseThrow(Problem::notFound);
    List<ExportCard> page = found.subList(0, Math.min(most, found.size()));
    return new ExportsJson(
        page.stream().map(ExportJson::of).toList(),
        found.size() > most ? page.get(most - 1).id().toString() : null);
  }

  @Operation(operationId = "readExport", summary = "Look at an export")
  @APIResponse(
      responseCode = "200",
      description = "Its state, and what is known of it",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExportJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/{id}")
  public ExportJson read(@PathParam("id") String id) {
    return ExportJson.of(card(PathIds.parse(id)));
  }

  @Operation(
      operationId = "releaseExport",
      summary = "Release an export of texts",
      description = "By somebody of compliance who did not ask for it.")
  @APIResponse(
      responseCode = "200",
      description = "It can be fetched",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExportJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(
      responseCode = "403",
      description = "You asked for it yourself (`own-request`), or lack the role (`forbidden`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "409",
      description = "It does not wait to be released (`not-waiting`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @POST
  @Path("/{id}/release")
  @Consumes(MediaType.WILDCARD)
  public ExportJson release(@PathParam("id") String id) {
    UUID export = PathIds.parse(id);
    decided(recorder.release(export, person.get().id()));
    return ExportJson.of(card(export));
  }

  @Operation(
      operationId = "refuseExport",
      summary = "Refuse to release an export of texts",
      description =
          "By somebody of compliance who did not ask for it. It ends as CANCELLED, with the"
              + " reason.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RefusalJson.class),
              examples =
                  @ExampleObject(
                      name = "refusal",
                      value = "{\"reason\":\"The purpose does not need texts.\"}")))
  @APIResponse(
      responseCode = "200",
      description = "It has ended",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExportJson.class)))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(
      responseCode = "403",
      description = "You asked for it yourself (`own-request`), or lack the role (`forbidden`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "409",
      description = "It does not wait to be released (`not-waiting`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description = "The reason is missing or too long (`missing-reason`, `reason-too-long`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @POST
  @Path("/{id}/refuse")
  public ExportJson refuse(@PathParam("id") String id, InputStream body) {
    UUID export = PathIds.parse(id);
    String reason =
        ProposalReader.text(
            JsonBody.read(body, LARGEST_BODY, Set.of("reason")).text("reason"),
            "reason",
            Export.LONGEST_REFUSAL);
    decided(recorder.refuse(export, person.get().id(), reason));
    return ExportJson.of(card(export));
  }

  private static void decided(ExportRecorder.Decided decided) {
    switch (decided) {
      case DONE -> {}
      case UNKNOWN -> throw Problem.notFound();
      case NOT_NOW ->
          throw Problem.of(
              409, "not-waiting", "The export does not wait to be released. Read it to see why.");
      case OWN_REQUEST ->
          throw Problem.of(
              403,
              "own-request",
              "You asked for this export yourself. Somebody else of compliance has to decide.");
    }
  }

  @Operation(
      operationId = "cancelExport",
      summary = "Cancel an export",
      description =
          "What waits or runs stops at its next page, and the file of one that is ready goes."
              + " Harmless where it was cancelled before.")
  @APIResponse(
      responseCode = "200",
      description = "It is cancelled",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExportJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "409",
      description = "It has ended (`already-ended`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @DELETE
  @Path("/{id}")
  public ExportJson cancel(@PathParam("id") String id) {
    UUID export = PathIds.parse(id);
    return switch (recorder.cancel(export, person.get().id())) {
      case DONE -> ExportJson.of(card(export));
      case NOT_NOW, OWN_REQUEST ->
          throw Problem.of(
              409, "already-ended", "The export has ended before. Read it to see how.");
      case UNKNOWN -> throw Problem.notFound();
    };
  }

  @Operation(
      operationId = "fetchBundle",
      summary = "Fetch the bundle of an export",
      description =
          """
          A zip that `java -jar arena-verify.jar bundle.zip --key arena.pub` checks without the arena. Where it holds texts, \
          the Ledger is told that you fetched it, before it leaves.\
          """)
  @APIResponse(
      responseCode = "200",
      description = "The bundle",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "409",
      description = "It is not ready (`not-ready`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "410",
      description = "Its time is over, or it was cancelled (`gone`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @GET
  @Path("/{id}/bundle")
  @Produces({ZIP, MediaType.APPLICATION_JSON})
  public Response bundle(@PathParam("id") String id) {
    ExportCard card = card(PathIds.parse(id));
    if (!card.state().open()) {
      throw gone();
    }
    if (!card.ready()) {
      throw Problem.of(
          409, "not-ready", "The export is " + card.state() + ". Fetch it when it is READY.");
    }
    java.nio.file.Path file =
        desk.fetch(card.id(), person.get()).orElseThrow(ExportsResource::gone);
    return Response.ok(file.toFile(), ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + card.kind().key() + "-" + card.id() + ".zip\"")
        .header(HttpHeaders.CONTENT_LENGTH, card.made().bytes())
        .build();
  }

  private static RuntimeException gone() {
    return Problem.of(410, "gone", "There is no bundle any more. Read the export to see why.");
  }

  private ExportCard card(UUID export) {
    return cards.card(export).orElseThrow(Problem::notFound);
  }
}
