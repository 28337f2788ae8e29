package org.privatearena.compliance.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.compliance.control.OwnEntries;
import org.privatearena.compliance.control.Receipts;
import org.privatearena.shared.boundary.Problem;

/** The sealed Ledger, to be checked without trusting the arena. */
@Path("/ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerResource {

  @Inject private CurrentPerson person;
  @Inject private LedgerBook book;
  @Inject private OwnEntries own;
  @Inject private Receipts receipts;

  @Operation(
      operationId = "readCheckpoint",
      summary = "Get the newest signed checkpoint",
      description =
          "A C2SP tlog-checkpoint: origin, number of entries and root, signed, and the time as a cosignature line.")
  @APIResponse(
      responseCode = "200",
      description = "A signed note",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(implementation = String.class),
              examples =
                  @ExampleObject(
                      name = "checkpoint",
                      value =
                          "arena.example/research\n44\n+sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=\n\n— arena.example/research …\n")))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(
      responseCode = "404",
      description = "Nothing has happened yet, so nothing is sealed (not-found)",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @GET
  @Path("/checkpoint")
  @Produces(MediaType.TEXT_PLAIN)
  @RolesAllowed({"evaluator", "compliance", "admin", "provider"})
  public String checkpoint() {
    return book.head().map(LedgerBook.SealedState::note).orElseThrow(Problem::notFound);
  }

  @Operation(
      operationId = "readLedgerKeys",
      summary = "Get the keys that sign the Ledger",
      description =
          """
          One C2SP verifier line for each key, the newest first: the file that `arena-verify.jar --key` takes. A key \
          that was fetched from the arena proves nothing against the arena: compare it with the one that was written down \
          elsewhere.""")
  @APIResponse(
      responseCode = "200",
      description = "Verifier lines",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  @Path("/key")
  @Produces(MediaType.TEXT_PLAIN)
  @RolesAllowed({"evaluator", "compliance", "admin", "provider"})
  public String key() {
    return book.keyLines();
  }

  @Operation(
      operationId = "readEntry",
      summary = "Get an entry of the Ledger",
      description = "Compliance reads all entries, an evaluator those of own votes.")
  @APIResponse(
      responseCode = "200",
      description = "The entry",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EntryJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/entries/{index}")
  @RolesAllowed({"evaluator", "compliance"})
  public EntryJson entry(@PathParam("index") String index) {
    long place = Count.place(index);
    return book.entry(place)
        .filter(entry -> own.includes(place, person.get()))
        .map(EntryJson::of)
        .orElseThrow(Problem::notFound);
  }

  @Operation(
      operationId = "readEntryReceipt",
      summary = "Open an entry of the arena's own",
      description =
          """
          Everything that an entry says which the arena made by itself: changes of models, endpoints, grants, settings and \
          keys, turns that became void, and what somebody said of all votes of a person by a flag. Of the form of a vote's receipt: keep it as a file, and \
          `java -jar arena-verify.jar receipt.json --key arena.pub` checks it. Other entries about people have none here.""")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/entries/{index}/receipt")
  @RolesAllowed("compliance")
  public Response entryReceipt(@PathParam("index") String index) {
    return Response.ok(
            receipts
                .ofEntry(person.get(), Count.place(index))
                .map(ReceiptJson::of)
                .orElseThrow(Problem::notFound))
        .header("Content-Disposition", "attachment; filename=\"entry-" + index + ".json\"")
        .build();
  }

  @Operation(
      operationId = "proveInclusion",
      summary = "Prove that an entry is in the Ledger",
      description =
          "Compliance asks for all entries, an evaluator for those of own votes. Compare the root with a signed checkpoint of the same size.")
  @APIResponse(
      responseCode = "200",
      description = "The proof",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = InclusionJson.class)))
  @APIResponse(responseCode = "400", ref = "BadNumber")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/proofs/inclusion")
  @RolesAllowed({"evaluator", "compliance"})
  public InclusionJson inclusion(
      @QueryParam("index") @Parameter(description = "Place of the entry, 0 for the first")
          String index,
      @QueryParam("size")
          @Parameter(description = "Entries of the tree; the newest checkpoint's where left out")
          String size) {
    long place = Count.read("index", index);
    long entries =
        size == null
            ? book.head().map(LedgerBook.SealedState::size).orElse(0L)
            : Count.read("size", size);
    if (!own.includes(place, person.get())) {
      throw Problem.notFound();
    }
    return book.inclusion(place, entries).map(InclusionJson::of).orElseThrow(Problem::notFound);
  }

  @Operation(
      operationId = "proveConsistency",
      summary = "Prove that the Ledger only grew",
      description =
          "That the tree of the first entries is the beginning of a later one. Compare both roots with signed checkpoints.")
  @APIResponse(
      responseCode = "200",
      description = "The proof",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ConsistencyJson.class)))
  @APIResponse(responseCode = "400", ref = "BadNumber")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/proofs/consistency")
  @RolesAllowed({"evaluator", "compliance"})
  public ConsistencyJson consistency(
      @QueryParam("from") @Parameter(description = "Entries of the smaller tree, at least 1")
          String from,
      @QueryParam("to")
          @Parameter(description = "Entries of the larger tree; the newest where left out")
          String to) {
    long smaller = Count.read("from", from);
    long larger =
        to == null
            ? book.head().map(LedgerBook.SealedState::size).orElse(0L)
            : Count.read("to", to);
    return book.consistency(smaller, larger)
        .map(ConsistencyJson::of)
        .orElseThrow(Problem::notFound);
  }
}
