package org.privatearena.catalog.control;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.privatearena.access.control.LockedSecret;
import org.privatearena.access.control.SecretVault;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;

/**
 * Looks up where and how Revisions are asked: two questions for all, because somebody waits.
 * Secrets stay locked.
 */
@Stateless
public class Routes {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private SecretVault vault;

  /**
   * @return the ways to those of the Revisions that have an Endpoint in use
   */
  public Ways to(Collection<UUID> revisions) {
    List<Endpoint> endpoints = new Models(store).endpointsWithRevisions(revisions);
    Map<UUID, LockedSecret> secrets = vault.of(endpoints.stream().map(Endpoint::id).toList());
    return new Ways(
        endpoints.stream()
            .collect(
                groupingBy(
                    endpoint -> endpoint.revision().id(),
                    collectingAndThen(toList(), those -> route(those, secrets)))));
  }

  private static Route route(List<Endpoint> endpoints, Map<UUID, LockedSecret> secrets) {
    Revision asked = endpoints.get(0).revision();
    return new Route(
        asked.id(),
        asked.systemPrompt().orElse(null),
        StoredParameters.read(asked.parameters()),
        endpoints.stream().map(one -> stop(one, secrets.get(one.id()))).toList());
  }

  private static Route.Stop stop(Endpoint endpoint, LockedSecret secret) {
    SecretPlace variable = endpoint.secretEnv().map(SecretPlace.Variable::new).orElse(null);
    return new Route.Stop(
        endpoint.id(),
        URI.create(endpoint.url()),
        endpoint.upstreamName(),
        secret == null ? variable : new SecretPlace.Vault(secret),
        endpoint.weight(),
        endpoint.maxConcurrent().isPresent());
  }
}
