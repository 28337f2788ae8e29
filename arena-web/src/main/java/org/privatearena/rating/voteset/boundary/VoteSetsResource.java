package org.privatearena.rating.voteset.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
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
import org.privatearena.rating.voteset.control.Proposal;
import org.privatearena.rating.voteset.control.Registered;
import org.privatearena.rating.voteset.control.Uploads;
import org.privatearena.rating.voteset.control.VoteSetCard;
import org.privatearena.rating.voteset.control.VoteSetCards;
import org.privatearena.rating.voteset.control.VoteSetImports;
import org.privatearena.shared.boundary.IdempotencyKey;
import org.privatearena.shared.boundary.PageLimit;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Preferences;
import org.privatearena.shared.boundary.Problem;
import org.privatearena.shared.boundary.Texts;

/** Votes that were cast elsewhere: import a file, look at sets. */
@Path("/vote-sets")
@RequestScoped
@RolesAllowed({"admin", "compliance"})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Vote sets")
public class VoteSetsResource {

  private static final int RETRY_SECONDS = 60;

  @Inject private CurrentPerson person;
  @Inject private VoteSetImports imports;
  @Inject private VoteSetCards cards;
  @Inject private Uploads uploads;

  @Operation(
      operationId = "importVoteSet",
      summary = "Import votes that were cast elsewhere",
      description =
          "Takes a file in and reads it behind the answer: ask the set for its progress. A file with a refused"
              + " row is refused whole unless `skip_refused` is true. Repeated with the same Idempotency-Key it"
              + " returns the first set.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = UploadSchema.class),
              examples =
                  @ExampleObject(
                      name = "generic",
                      value =
                          "{\"name\":\"Pilot in spring\",\"kind\":\"generic\",\"provenance\":\"Survey of the support"
                              + " team, March; internal\",\"skip_refused\":\"false\",\"file\":\"model_a,model_b,winner"
                              + "\\nalpha,beta,model_a\\n\"}")))
  @APIResponse(
      responseCode = "202",
      description = "The file is here and will be read",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportBegunJson.class),
              examples =
                  @ExampleObject(
                      name = "received",
                      value =
                          "{\"id\":\"3f0c5f0e-8f0e-4c55-9d8e-0a3b0e6f2a11\",\"state\":\"RECEIVED\",\"progress\":0}")))
  @APIResponse(
      responseCode = "400",
      description =
          "The body is no such form (`malformed-form`, `unknown-part`), or ended too early (`bad-request`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(
      responseCode = "409",
      description = "The Idempotency-Key was used for another import (`idempotency-key-reused`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "413",
      description = "The file is too large (`too-large`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "415",
      description = "The body is not multipart/form-data (`unsupported-media-type`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "A field is missing, too long or unknown (`missing-name`, `unknown-kind`, `missing-provenance`,"
              + " `missing-file`, ...)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "429",
      description = "Ten imports wait already (`too-many-imports`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @POST
  @RolesAllowed("admin")
  // Any type, so that a role that is lacking is said before a type that is wrong.
  @Consumes(MediaType.WILDCARD)
  public Response begin(
      InputStream body,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
      @HeaderParam("Idempotency-Key") String key) {
    MediaType multipart = UploadForm.type(type);
    String checked = IdempotencyKey.check(key);
    try (UploadForm form = UploadForm.read(body, multipart, uploads)) {
      Proposal proposal = ProposalReader.read(form);
      if (!form.hasFile()) {
        throw Problem.of(422, "missing-file", "The form needs a file under the name \"file\".");
      }
      return answered(imports.begin(person.get(), proposal, form.handOver(), checked));
    }
  }

  private Response answered(Registered registered) {
    if (registered instanceof Registered.KeyReused) {
      throw Problem.of(
          409,
          "idempotency-key-reused",
          "This Idempotency-Key was used for another import. Use a new one.");
    }
    if (registered instanceof Registered.TooMany) {
      throw Problem.later(
          429,
          "too-many-imports",
          "As many imports wait already as may. Send it again when some have ended.",
          RETRY_SECONDS);
    }
    UUID set =
        registered instanceof Registered.Waiting waiting
            ? waiting.set()
            : ((Registered.Repeated) registered).set();
    ImportBegunJson json = ImportBegunJson.of(card(set));
    return Response.accepted(json).location(URI.create("vote-sets/" + json.id())).build();
  }

  @Operation(
      operationId = "listVoteSets",
      summary = "List sets",
      description = "In whatever state, newest first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of sets",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = VoteSetsJson.class)))
  @APIResponse(
      responseCode = "400",
      description = "The limit is no number from 1 to 200 (`bad-limit`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  public VoteSetsJson list(
      @Parameter(
              description = "How many at most, 1 to 200; 50 where nothing is said",
              schema = @Schema(type = SchemaType.INTEGER))
          @QueryParam("limit")
          String limit,
      @Parameter(description = "`next` of the page before") @QueryParam("after") String after) {
    int most = PageLimit.parse(limit);
    List<VoteSetCard> found =
        cards
            .page(after == null ? null : PathIds.parse(after), most + 1)
            .orElseThrow(Problem::notFound);
    List<VoteSetCard> page = found.subList(0, Math.min(most, found.size()));
    return new VoteSetsJson(
        page.stream().map(VoteSetJson::of).toList(),
        found.size() > most ? page.get(most - 1).id().toString() : null);
  }

  @Operation(
      operationId = "readVoteSet",
      summary = "Look at a set",
      description = "Its state and progress, its models once it is ready, and its report.")
  @APIResponse(
      responseCode = "200",
      description = "The set",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = VoteSetReportJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/{id}")
  public VoteSetReportJson read(@PathParam("id") String id) {
    VoteSetCard card = card(PathIds.parse(id));
    return new VoteSetReportJson(
        VoteSetJson.of(card),
        cards.models(card.id()),
        cards.refusals(card.id()).stream().map(VoteSetJson.FaultJson::of).toList());
  }

  @Operation(
      operationId = "readVoteSetRefusals",
      summary = "The report of a set as CSV",
      description =
          "The first 1,000 refused rows with line, reason and mend, in the language of the caller's browser."
              + " No cell is taken for a formula by a spreadsheet.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/{id}/refusals")
  @Produces("text/csv")
  public Response refusals(@PathParam("id") String id, @Context HttpServletRequest request) {
    VoteSetCard card = card(PathIds.parse(id));
    Texts texts = new Texts(Preferences.of(request).locale());
    return Response.ok(RefusalsCsv.of(cards.refusals(card.id()), texts), "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"refused-rows-" + card.id() + ".csv\"")
        .build();
  }

  @Operation(
      operationId = "cancelVoteSet",
      summary = "Cancel an import",
      description =
          "It stops at its next page of at most 10,000 votes, and nothing of it stays. Harmless where it was"
              + " cancelled before.")
  @APIResponse(
      responseCode = "202",
      description = "It is cancelled",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportBegunJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(
      responseCode = "409",
      description = "It has ended (`already-ended`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @POST
  @Path("/{id}/cancel")
  @RolesAllowed("admin")
  @Consumes(MediaType.WILDCARD)
  public Response cancel(@PathParam("id") String id) {
    UUID set = PathIds.parse(id);
    return switch (imports.cancel(set)) {
      case UNKNOWN -> throw Problem.notFound();
      case ENDED_BEFORE ->
          throw Problem.of(
              409, "already-ended", "The import has ended before. Read the set to see how.");
      case DONE -> Response.accepted(ImportBegunJson.of(card(set))).build();
    };
  }

  private VoteSetCard card(UUID set) {
    return cards.card(set).orElseThrow(Problem::notFound);
  }
}
