package org.privatearena.catalog.control;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Those that need a place before they are taken. */
  List<Route> limited() {
    return routes.values().stream().filter(Route::limited).toList();
  }

  /** The Revisions whose calls may have to wait for a place. */
  public Set<UUID> scarce() {
    return limited().stream().map(Route::revision).collect(toUnmodifiableSet());
  }
}
