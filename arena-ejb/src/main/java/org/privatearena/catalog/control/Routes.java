package org.privatearena.catalog.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;

/** Looks up where and how a Revision is asked. */
@Stateless
public class Routes {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /**
   * @throws IllegalStateException where there is no such Revision
   */
  public Route to(UUID revision) {
    Models models = new Models(store);
    Revision asked =
        models
            .revision(revision)
            .orElseThrow(() -> new IllegalStateException("no revision " + revision));
    List<Route.Stop> stops =
        models.endpoints(List.of(revision)).stream()
            .map(
                e ->
                    new Route.Stop(
                        e.id(), URI.create(e.url()), e.upstreamName(), e.secretEnv().orElse(null)))
            .toList();
    return new Route(
        asked.systemPrompt().orElse(null), StoredParameters.read(asked.parameters()), stops);
  }
}
