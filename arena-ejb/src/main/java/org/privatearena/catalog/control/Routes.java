package org.privatearena.catalog.control;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;

/**
 * Looks up where and how Revisions are asked: one question for all, in the transaction that stores
 * what they shall answer, because somebody waits.
 */
@Stateless
public class Routes {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /**
   * @return the ways to those of the Revisions that have an Endpoint in use
   */
  public Ways to(Collection<UUID> revisions) {
    return new Ways(
        new Models(store)
            .endpointsWithRevisions(revisions).stream()
                .collect(
                    groupingBy(
                        endpoint -> endpoint.revision().id(),
                        collectingAndThen(toList(), Routes::route))));
  }

  private static Route route(List<Endpoint> endpoints) {
    Revision asked = endpoints.get(0).revision();
    return new Route(
        asked.id(),
        asked.systemPrompt().orElse(null),
        StoredParameters.read(asked.parameters()),
        endpoints.stream().map(Routes::stop).toList());
  }

  private static Route.Stop stop(Endpoint endpoint) {
    return new Route.Stop(
        endpoint.id(),
        URI.create(endpoint.url()),
        endpoint.upstreamName(),
        endpoint.secretEnv().orElse(null),
        endpoint.weight(),
        endpoint.maxConcurrent().isPresent());
  }
}
