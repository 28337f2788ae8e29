package org.privatearena.battle.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.battle.control.BattleCard;
import org.privatearena.battle.control.BattleCards;
import org.privatearena.battle.control.BattleSettings;
import org.privatearena.battle.control.Begun;
import org.privatearena.battle.control.Modes;
import org.privatearena.battle.control.Prompt;
import org.privatearena.battle.control.Reveal;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;
import org.privatearena.shared.boundary.IdempotencyKey;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Problem;
import org.privatearena.shared.control.Time;

/** Battles of the caller: begin one, look at it, go on with it. */
@Path("/battles")
@RequestScoped
@RolesAllowed("evaluator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Battles")
public class BattlesResource {

  @Inject private CurrentPerson person;
  @Inject private TurnRunner runner;
  @Inject private BattleCards cards;
  @Inject private VoteRecorder votes;
  @Inject private BattleSettings settings;
  @Inject private PromptReader prompts;

  @Operation(
      operationId = "beginBattle",
      summary = "Begin a battle",
      description =
          "Draws two models that the caller may meet, asks both at once, or as soon as there is room at both, and returns where to listen. Repeated with the same Idempotency-Key it returns the first battle.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PromptJson.class),
              examples =
                  @ExampleObject(
                      name = "example",
                      value =
                          "{\"prompt\":\"Explain what a hash function is.\",\"mode\":\"paced\"}")))
  @APIResponse(
      responseCode = "201",
      description = "Both models are being asked",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BegunJson.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "No pair can be drawn, and why (`not-enough-models`), or the Idempotency-Key was used for another prompt (`idempotency-key-reused`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "413", ref = "PromptTooLong")
  @APIResponse(responseCode = "422", ref = "BadPrompt")
  @APIResponse(responseCode = "429", ref = "LimitReached")
  @APIResponse(responseCode = "503", ref = "Busy")
  @POST
  public Response begin(InputStream body, @HeaderParam("Idempotency-Key") String key) {
    JsonBody json = prompts.body(body, Set.of("prompt", "mode", "confirmed"));
    Begun begun =
        runner.begin(
            person.get(),
            prompts.prompt(json.text("prompt")),
            mode(json),
            IdempotencyKey.check(key),
            json.flag("confirmed", true));
    return answered(begun);
  }

  @Operation(
      operationId = "readBattle",
      summary = "Look at a battle",
      description =
          "Prompts, and of each answer what is released. The models are named only once the vote is stored.")
  @APIResponse(
      responseCode = "200",
      description = "The battle as far as it may be seen",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BattleJson.class)))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/{id}")
  public BattleJson card(@PathParam("id") String id) {
    UUID battle = PathIds.parse(id);
    BattleCard card = cards.card(person.get(), battle).orElseThrow(Problem::notFound);
    Reveal reveal = votes.reveal(person.get(), battle).orElse(null);
    return BattleJson.of(card, reveal);
  }

  @Operation(
      operationId = "nextTurn",
      summary = "Send another prompt to the same pair",
      description =
          "Both models are given what was said before. Possible once both answers are complete, until the vote.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FollowJson.class),
              examples =
                  @ExampleObject(name = "example", value = "{\"prompt\":\"Give an example.\"}")))
  @APIResponse(
      responseCode = "201",
      description = "Both models are being asked",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BegunJson.class)))
  @APIResponse(
      responseCode = "409",
      description = "The last turn is not complete, or the vote is cast (`not-ready`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "413", ref = "PromptTooLong")
  @APIResponse(responseCode = "422", ref = "BadPrompt")
  @APIResponse(responseCode = "429", ref = "LimitReached")
  @APIResponse(responseCode = "503", ref = "Busy")
  @POST
  @Path("/{id}/turns")
  public Response follow(@PathParam("id") String id, InputStream body) {
    UUID battle = PathIds.parse(id);
    JsonBody json = prompts.body(body, Set.of("prompt", "confirmed"));
    Prompt prompt = prompts.prompt(json.text("prompt"));
    return answered(runner.follow(person.get(), battle, prompt, json.flag("confirmed", true)));
  }

  @Operation(
      operationId = "retryTurn",
      summary = "Run a void turn again",
      description =
          "The same two models are asked again; with `side`, which must have failed beside a complete answer, and in mode live only that one."
              + " In the other modes both are, because the pace beside a kept answer would be that of one side alone.")
  @RequestBody(
      required = false,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SideJson.class),
              examples = @ExampleObject(name = "example", value = "{\"side\":\"a\"}")))
  @APIResponse(
      responseCode = "201",
      description = "It is being answered",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BegunJson.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "The turn is not void (`not-void`), or the side did not fail alone (`side-not-failed`)",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(responseCode = "400", ref = "BadBody")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @APIResponse(responseCode = "429", ref = "LimitReached")
  @APIResponse(responseCode = "503", ref = "Busy")
  @POST
  @Path("/{id}/turns/{n}/retry")
  // A request without a body has no type.
  @Consumes(MediaType.WILDCARD)
  public Response retry(@PathParam("id") String id, @PathParam("n") String n, InputStream body) {
    UUID battle = PathIds.parse(id);
    int turn = TurnNumber.parse(n);
    return answered(runner.retry(person.get(), battle, turn, prompts.side(body)));
  }

  @Operation(
      operationId = "stopTurn",
      summary = "Stop a running turn",
      description =
          "Both models are told to stop; the turn becomes void and can be run again. Without effect on a turn that has ended.")
  @APIResponse(responseCode = "202", description = "It will stop")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @POST
  @Path("/{id}/turns/{n}/stop")
  public Response stop(@PathParam("id") String id, @PathParam("n") String n) {
    if (!runner.stop(person.get(), PathIds.parse(id), TurnNumber.parse(n))) {
      throw Problem.notFound();
    }
    return Response.accepted().build();
  }

  private Mode mode(JsonBody json) {
    String word = json.text("mode");
    if (word == null) {
      return settings.mode();
    }
    return Modes.parse(word)
        .orElseThrow(
            () ->
                Problem.of(
                    422, "unknown-mode", "The mode must be \"paced\", \"live\" or \"complete\"."));
  }

  private Response answered(Begun begun) {
    if (begun instanceof Begun.Unknown) {
      throw Problem.notFound();
    }
    if (begun instanceof Begun.Refused refused) {
      throw Problem.of(409, refused.code(), refused.sentence());
    }
    if (begun instanceof Begun.Limited limited) {
      throw Problem.later(
          429, Begun.Limited.CODE, limited.limit().sentence(), limited.limit().seconds(Time.now()));
    }
    if (begun instanceof Begun.Busy) {
      throw Problem.later(503, Begun.Busy.CODE, Begun.Busy.SENTENCE, Begun.Busy.SECONDS);
    }
    if (begun instanceof Begun.Withheld withheld) {
      throw Problem.of(
          422, withheld.code(), withheld.sentence(), "findings", FoundJson.array(withheld.found()));
    }
    Begun.Answering answering = (Begun.Answering) begun;
    String state =
        answering.repeated()
            ? cards.card(person.get(), answering.battle()).orElseThrow(Problem::notFound).state()
            : "ANSWERING";
    BegunJson json = BegunJson.of(answering, state);
    return Response.created(URI.create("battles/" + json.id())).entity(json).build();
  }

  static Side side(String word) {
    return switch (word) {
      case "a" -> Side.A;
      case "b" -> Side.B;
      default -> throw Problem.of(422, "unknown-side", "The side must be \"a\" or \"b\".");
    };
  }
}
