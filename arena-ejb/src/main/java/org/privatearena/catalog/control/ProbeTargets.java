package org.privatearena.catalog.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.privatearena.catalog.entity.Models;

/** Looks up where a Model can be probed, so that no transaction is open while it is. */
@Stateless
public class ProbeTargets {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Routes routes;

  /**
   * A Model's current Revision.
   *
   * @param route null where it has no Endpoint in use
   */
  record Target(int revision, Route route) {}

  /** Empty where there is no such Model. */
  public Optional<Target> of(String key) {
    Models models = new Models(store);
    return models
        .byKey(key)
        .flatMap(models::currentRevision)
        .map(
            revision ->
                new Target(
                    revision.number(),
                    routes.to(List.of(revision.id())).to(revision.id()).orElse(null)));
  }
}
