package org.privatearena.catalog.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.catalog.control.SeenHealth;

/** How an endpoint is. */
@Schema(name = "EndpointHealth")
@JsonbNillable
public record HealthJson(
    @Schema(
            required = true,
            enumeration = {"closed", "open", "half-open"},
            description = "Of the server that answers; while it is open the endpoint is not asked")
        String breaker,
    @Schema(required = true, description = "Calls of this server that run") int running,
    @Schema(required = true, description = "Calls lately, at most 50, since this server's start")
        int calls,
    @Schema(required = true, description = "How many of these failed") int failed,
    @Schema(description = "The newest probe of any server; null before the first", nullable = true)
        LastProbeJson probe) {

  /** What a probe found. */
  @Schema(name = "EndpointLastProbe")
  @JsonbNillable
  public record LastProbeJson(
      @Schema(required = true, description = "RFC 3339, UTC") String at,
      @Schema(required = true) boolean well,
      @Schema(description = "Why it is not well; null where it is", nullable = true) String failure,
      @Schema(description = "Milliseconds; null where no text came", nullable = true)
          Integer first_token_ms) {}

  static HealthJson of(SeenHealth health) {
    SeenHealth.Probe probe = health.probe();
    return new HealthJson(
        word(health.breaker().name()),
        health.running(),
        health.lately().calls(),
        health.lately().failed(),
        probe == null
            ? null
            : new LastProbeJson(
                probe.at().toString(),
                probe.well(),
                probe.failure() == null ? null : word(probe.failure()),
                probe.firstTokenMs()));
  }

  /** As an address or a key of a text has it. */
  static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
