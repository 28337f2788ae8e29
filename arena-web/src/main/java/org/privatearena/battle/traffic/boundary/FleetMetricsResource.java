package org.privatearena.battle.traffic.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.battle.traffic.control.FleetBoard;
import org.privatearena.battle.traffic.control.FleetMeter;

/** The endpoints in numbers, for what watches them. */
@Path("/fleet/metrics")
@RequestScoped
@RolesAllowed("admin")
@Tag(name = "Administration")
public class FleetMetricsResource {

  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

  @Inject private CurrentPerson person;
  @Inject private FleetBoard board;

  @Operation(
      operationId = "readFleetMetrics",
      summary = "Read the endpoints as Prometheus does",
      description =
          "In Prometheus's text format: calls by how they ended, running calls, calls"
              + " against the limit, breaker, time to the"
              + " first text, newest probe; by endpoint, model and revision; and turns that wait. Calls are those of the"
              + " server that answers since it first asked the endpoint, so each server is to be"
              + " read. Of endpoints in use of current revisions of models that are not retired."
              + " It is not among GET /metrics, which a quick start shows to everybody: who"
              + " holds battles could tell from it which model answers.")
  @APIResponse(
      responseCode = "200",
      description = "The endpoints now",
      content =
          @Content(
              mediaType = "text/plain",
              schema = @Schema(type = SchemaType.STRING),
              example =
                  "# HELP arena_endpoint_calls_running Calls of this server that have begun and not"
                      + " ended\n"
                      + "# TYPE arena_endpoint_calls_running gauge\n"
                      + "arena_endpoint_calls_running{endpoint=\"5b0c8a34-3f0e-4a55-9d7e-2f1f3a5c7e90\","
                      + "model=\"falcon-7b\",revision=\"2\"} 3.0\n"))
  @APIResponse(responseCode = "401", ref = "NotSignedIn")
  @APIResponse(responseCode = "403", ref = "Forbidden")
  @GET
  @Produces(TEXT)
  public StreamingOutput read() {
    List<FleetMeter> meters = board.meters(person.get());
    int waiting = board.waiting();
    return out -> FleetMetrics.write(meters, waiting, out);
  }
}
