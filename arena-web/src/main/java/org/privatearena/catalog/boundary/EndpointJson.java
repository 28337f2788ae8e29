package org.privatearena.catalog.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenHealth;

/** Where a revision is served; never its secret. */
@Schema(name = "Endpoint")
@JsonbNillable
public record EndpointJson(
    @Schema(required = true) String id,
    @Schema(required = true, description = "Key") String model,
    @Schema(required = true, description = "Number") int revision,
    @Schema(required = true) String url,
    @Schema(required = true, description = "What the server calls it") String upstream_name,
    @Schema(
            description = "Environment variable that holds its bearer token; null for none",
            nullable = true)
        String secret_env,
    @Schema(required = true, description = "Whether the arena keeps a secret that was given for it")
        boolean secret_set,
    @Schema(
            description = "RFC 3339, UTC: when that secret was given; null for none",
            nullable = true)
        String secret_set_at,
    @Schema(description = "Calls at a time; null for no limit of its own", nullable = true)
        Integer max_concurrent,
    @Schema(required = true, description = "Its part of the calls among the revision's endpoints")
        int weight,
    @Schema(required = true, description = "Whether it is in use") boolean enabled,
    @Schema(required = true, description = "RFC 3339, UTC") String created_at,
    @Schema(description = "How it is; null but in the list for administrators", nullable = true)
        HealthJson health) {

  static EndpointJson of(SeenEndpoint endpoint) {
    return of(endpoint, null);
  }

  /**
   * @param health null where it is not told
   */
  static EndpointJson of(SeenEndpoint endpoint, SeenHealth health) {
    return new EndpointJson(
        endpoint.id().toString(),
        endpoint.model(),
        endpoint.revision(),
        endpoint.url(),
        endpoint.upstreamName(),
        endpoint.secretEnv(),
        endpoint.secretSince() != null,
        endpoint.secretSince() == null ? null : endpoint.secretSince().toString(),
        endpoint.maxConcurrent(),
        endpoint.weight(),
        endpoint.enabled(),
        endpoint.createdAt().toString(),
        health == null ? null : HealthJson.of(health));
  }

  /** All of them. */
  @Schema(name = "Endpoints")
  public record All(@Schema(required = true) List<EndpointJson> endpoints) {}
}
