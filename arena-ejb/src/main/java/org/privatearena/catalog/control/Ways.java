package org.privatearena.catalog.control;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ways to some Revisions as they were looked up; tells nobody else where they lead. */
public final class Ways {

  private final Map<UUID, Route> routes;

  Ways(Map<UUID, Route> routes) {
    this.routes = Map.copyOf(routes);
  }

  /** Empty where the Revision has no endpoint in use. */
  Optional<Route> to(UUID revision) {
    return Optional.ofNullable(routes.get(revision));
  }
}
