package org.privatearena.battle.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.battle.control.Prompt;
import org.privatearena.battle.control.Remarks;
import org.privatearena.battle.control.Verdict;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.entity.Choice;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Problem;

/** The vote on a battle, and remarks afterwards. */
@Path("/battles")
@RequestScoped
@RolesAllowed("evaluator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Battles")
public class VoteResource {

  private static final int LARGEST = 64 * 1024;
  private static final int LONGEST_COMMENT = 5_000;
  private static final int MOST_REASONS = 20;
  private static final int LONGEST_REASON = 64;

  @Inject private CurrentPerson person;
  @Inject private VoteRecorder votes;

  @Operation(
      operationId = "vote",
      summary = "Vote",
      description =
          "Stores the vote on the last complete turn, and then names the models. The same choice again returns the same result.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = VoteRequestJson.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"choice\":\"A_BETTER\",\"reasons\":[\"correct\"],\"comment\":\"The other one made up a function.\"}")))
  @APIResponse(
      responseCode = "200",
      description = "The vote is stored",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = VoteJson.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "Another choice is stored already (`already-voted`), or the answers are not complete (`not-ready`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "The choice, a reason or the comment cannot be stored (`unknown-choice`, `bad-reasons`, `bad-comment`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @POST
  @Path("/{id}/vote")
  public VoteJson vote(@PathParam("id") String id, InputStream body) {
    UUID battle = PathIds.parse(id);
    JsonBody json = JsonBody.read(body, LARGEST, Set.of("choice", "reasons", "comment"));
    Verdict verdict = votes.vote(person.get(), battle, choice(json.text("choice")), remarks(json));
    if (verdict instanceof Verdict.Stands stands) {
      return VoteJson.of(stands.reveal());
    }
    if (verdict instanceof Verdict.AlreadyVoted voted) {
      throw Problem.of(
          409,
          "already-voted",
          "Your vote on this battle is stored as " + voted.standing() + " and cannot be changed.");
    }
    if (verdict instanceof Verdict.NotReady notReady) {
      throw Problem.of(
          409,
          "not-ready",
          "A vote can be cast once both answers are complete; the battle is "
              + notReady.state()
              + " now.");
    }
    throw Problem.notFound();
  }

  @Operation(
      operationId = "note",
      summary = "Remark on a battle after the vote",
      description = "Stored beside the vote and marked as made when the names were known.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = NoteJson.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value = "{\"reasons\":[\"too long\"],\"comment\":\"I had guessed it.\"}")))
  @APIResponse(responseCode = "204", description = "The remark is stored")
  @APIResponse(
      responseCode = "409",
      description = "There is no vote yet (`not-voted`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "422",
      description =
          "Nothing to store (`note-empty`), or it cannot be stored (`bad-reasons`, `bad-comment`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @POST
  @Path("/{id}/notes")
  public void note(@PathParam("id") String id, InputStream body) {
    UUID battle = PathIds.parse(id);
    Remarks remarks = remarks(JsonBody.read(body, LARGEST, Set.of("reasons", "comment")));
    if (remarks.equals(Remarks.NONE)) {
      throw Problem.of(422, "note-empty", "Give at least one reason or a comment.");
    }
    switch (votes.note(person.get(), battle, remarks)) {
      case STORED -> {}
      case NOT_VOTED ->
          throw Problem.of(409, "not-voted", "Remarks can be stored once the vote is cast.");
      case UNKNOWN -> throw Problem.notFound();
    }
  }

  private static Choice choice(String word) {
    return Arrays.stream(Choice.values())
        .filter(choice -> choice.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.of(
                    422,
                    "unknown-choice",
                    "The choice must be one of A_BETTER, B_BETTER, TIE, BOTH_BAD."));
  }

  private static Remarks remarks(JsonBody json) {
    Set<String> reasons = new TreeSet<>(json.texts("reasons"));
    boolean badReason =
        reasons.stream()
            .anyMatch(
                r ->
                    r.lines().count() != 1
                        || Prompt.check(r, LONGEST_REASON) instanceof Prompt.Refused);
    if (badReason || reasons.size() > MOST_REASONS) {
      throw Problem.of(
          422,
          "bad-reasons",
          "At most %d reasons of 1 to %d characters in one line can be stored."
              .formatted(MOST_REASONS, LONGEST_REASON));
    }
    String comment = json.text("comment");
    if (comment != null && !comment.isBlank()) {
      if (Prompt.check(comment, LONGEST_COMMENT) instanceof Prompt.Refused refused) {
        throw Problem.of(
            422, "bad-comment", refused.sentence().replace("The prompt", "The comment"));
      }
    }
    return new Remarks(reasons, comment == null ? "" : comment);
  }
}
