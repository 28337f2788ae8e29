package org.privatearena.catalog.control;

import java.time.Instant;
import java.util.UUID;
import org.privatearena.catalog.entity.Endpoint;

/**
 * An Endpoint as administrators see it: never its secret.
 *
 * @param model key
 * @param revision number
 * @param secretEnv the environment variable that holds its bearer token, null for none
 * @param maxConcurrent calls at a time, null for no limit of its own
 * @param weight its part of the calls among the Revision's Endpoints
 * @param secretSince when the secret was given that the arena keeps of it, null for none
 */
public record SeenEndpoint(
    UUID id,
    String model,
    UUID revisionId,
    int revision,
    String url,
    String upstreamName,
    String secretEnv,
    Integer maxConcurrent,
    int weight,
    boolean enabled,
    Instant createdAt,
    Instant secretSince) {

  /**
   * @param secretSince null where the arena keeps no secret of it
   */
  static SeenEndpoint of(Endpoint endpoint, String model, Instant secretSince) {
    return new SeenEndpoint(
        endpoint.id(),
        model,
        endpoint.revision().id(),
        endpoint.revision().number(),
        endpoint.url(),
        endpoint.upstreamName(),
        endpoint.secretEnv().orElse(null),
        endpoint.maxConcurrent().orElse(null),
        endpoint.weight(),
        endpoint.enabled(),
        endpoint.createdAt(),
        secretSince);
  }
}
