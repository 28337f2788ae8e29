package org.privatearena.battle.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.battle.control.Position;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.battle.control.TurnWatch;
import org.privatearena.shared.boundary.Problem;

/** The answers of one turn as they come. */
@Path("/battles/{id}/turns/{n}/events")
@RequestScoped
@RolesAllowed("evaluator")
public class EventsResource {

  @Inject private CurrentPerson person;
  @Inject private TurnRunner runner;
  @Inject private EventStreams streams;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void events(
      @PathParam("id") String id,
      @PathParam("n") String n,
      @HeaderParam("Last-Event-ID") String lastId,
      @Context SseEventSink sink,
      @Context Sse sse) {
    UUID battle = BattleIds.parse(id);
    TurnWatch watch =
        runner.watch(person.get(), battle, BattleIds.parseTurn(n)).orElseThrow(Problem::notFound);
    Position from = Position.parse(lastId).orElse(watch.start());
    if (watch.settled() && watch.after(from).isEmpty()) {
      throw new WebApplicationException(204);
    }
    streams.follow(watch, from, sink, sse);
  }
}
