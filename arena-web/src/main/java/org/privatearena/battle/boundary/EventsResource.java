package org.privatearena.battle.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.KeycloakSession;
import org.privatearena.battle.control.Position;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.battle.control.TurnWatch;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.Problem;

/** The answers of one turn as they come. */
@Path("/battles")
@RequestScoped
@RolesAllowed("evaluator")
@Tag(name = "Battles")
public class EventsResource {

  private static final String PAGE = "page";

  @Inject private CurrentPerson person;
  @Inject private TurnRunner runner;
  @Inject private EventStreams streams;
  @Inject private KeycloakSession session;

  @Operation(
      operationId = "turnEvents",
      summary = "Listen to the answers of a turn",
      description =
          "Server-sent events: `delta` {side, text}, `end` {side}, `failed` {side, message}, then one of `ready` {turn} and `void` {turn, message, reason?}; then the server closes. Each has an id: sent back as Last-Event-ID, the stream goes on behind it. An id that was never given begins at the start. Where models are busy, `queue` {turn, before} comes first: neither side is asked yet, and so many turns, of whatever models, came before; again whenever that number changes. Then `asked` {turn}: both sides are asked. A turn that has waited in vain is void with reason `busy`. Comment lines keep a silent stream open. With `view=page` there are also `block` {side, from, to, html}: a closed Markdown block of what was told, as HTML that is safe to show; from and to count UTF-16 units of the answer.")
  @APIResponse(
      responseCode = "200",
      description = "The events",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "events",
                      value =
                          "id: 1.5.0.0\nevent: delta\ndata: {\"side\":\"a\",\"text\":\"Hello\"}\n\n")))
  @APIResponse(responseCode = "204", description = "Nothing follows the last id")
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @APIResponse(responseCode = "404", ref = "NotFound")
  @GET
  @Path("/{id}/turns/{n}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void events(
      @PathParam("id") String id,
      @PathParam("n") String n,
      @Parameter(
              description = "`page` for answers as blocks of HTML too",
              schema = @Schema(enumeration = PAGE))
          @QueryParam("view")
          String view,
      @HeaderParam("Last-Event-ID") String lastId,
      @Context HttpServletRequest request,
      @Suspended AsyncResponse exchange)
      throws IOException {
    UUID battle = PathIds.parse(id);
    TurnWatch watch =
        runner.watch(person.get(), battle, TurnNumber.parse(n)).orElseThrow(Problem::notFound);
    Position from =
        Position.parse(lastId).map(watch::known).orElseGet(watch::start).wanting(PAGE.equals(view));
    if (watch.settled() && watch.after(from).isEmpty()) {
      exchange.resume(Response.noContent().build());
      return;
    }
    // Suspended: from here on the stream writes to the response by itself, without waiting.
    streams.follow(watch, from, session.ofCaller(), request.getAsyncContext());
  }
}
