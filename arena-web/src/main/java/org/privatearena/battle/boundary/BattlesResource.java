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
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.battle.control.BattleCard;
import org.privatearena.battle.control.BattleCards;
import org.privatearena.battle.control.BattleSettings;
import org.privatearena.battle.control.Begun;
import org.privatearena.battle.control.Modes;
import org.privatearena.battle.control.Reveal;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.battle.control.VoteRecorder;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;
import org.privatearena.shared.boundary.JsonBody;
import org.privatearena.shared.boundary.Problem;

/** Battles of the caller: begin one, look at it, go on with it. */
@Path("/battles")
@RequestScoped
@RolesAllowed("evaluator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BattlesResource {

  @Inject private CurrentPerson person;
  @Inject private TurnRunner runner;
  @Inject private BattleCards cards;
  @Inject private VoteRecorder votes;
  @Inject private BattleSettings settings;
  @Inject private PromptReader prompts;

  @POST
  public Response begin(InputStream body, @HeaderParam("Idempotency-Key") String key) {
    JsonBody json = prompts.body(body, Set.of("prompt", "mode"));
    Begun begun =
        runner.begin(
            person.get(),
            prompts.prompt(json.text("prompt")),
            mode(json),
            IdempotencyKey.check(key));
    return answered(begun);
  }

  @GET
  @Path("/{id}")
  public BattleJson card(@PathParam("id") String id) {
    UUID battle = BattleIds.parse(id);
    BattleCard card = cards.card(person.get(), battle).orElseThrow(Problem::notFound);
    Reveal reveal = votes.reveal(person.get(), battle).orElse(null);
    return BattleJson.of(card, reveal);
  }

  @POST
  @Path("/{id}/turns")
  public Response follow(@PathParam("id") String id, InputStream body) {
    UUID battle = BattleIds.parse(id);
    JsonBody json = prompts.body(body, Set.of("prompt"));
    return answered(runner.follow(person.get(), battle, prompts.prompt(json.text("prompt"))));
  }

  @POST
  @Path("/{id}/turns/{n}/retry")
  public Response retry(@PathParam("id") String id, @PathParam("n") String n, InputStream body) {
    UUID battle = BattleIds.parse(id);
    int turn = BattleIds.parseTurn(n);
    return answered(runner.retry(person.get(), battle, turn, prompts.side(body)));
  }

  @POST
  @Path("/{id}/turns/{n}/stop")
  public Response stop(@PathParam("id") String id, @PathParam("n") String n) {
    if (!runner.stop(person.get(), BattleIds.parse(id), BattleIds.parseTurn(n))) {
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
            () -> Problem.of(422, "unknown-mode", "The mode must be \"live\" or \"complete\"."));
  }

  private Response answered(Begun begun) {
    if (begun instanceof Begun.Unknown) {
      throw Problem.notFound();
    }
    if (begun instanceof Begun.Refused refused) {
      throw Problem.of(409, refused.code(), refused.sentence());
    }
    Begun.Answering answering = (Begun.Answering) begun;
    String state =
        answering.repeated()
            ? cards.card(person.get(), answering.battle()).orElseThrow(Problem::notFound).state()
            : "ANSWERING";
    BegunJson json = BegunJson.of(answering, state);
    return Response.created(URI.create("/api/v1/battles/" + json.id())).entity(json).build();
  }

  static Side side(String word) {
    return switch (word) {
      case "a" -> Side.A;
      case "b" -> Side.B;
      default -> throw Problem.of(422, "unknown-side", "The side must be \"a\" or \"b\".");
    };
  }
}
