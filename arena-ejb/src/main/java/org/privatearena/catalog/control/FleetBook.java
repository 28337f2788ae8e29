package org.privatearena.catalog.control;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.privatearena.catalog.entity.CallLeases;
import org.privatearena.catalog.entity.LastProbe;
import org.privatearena.catalog.entity.LastProbes;

/** How the Endpoints are, for administrators. */
@Stateless
public class FleetBook {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private FleetHealth health;

  /** By the ids of these Endpoints, each of which is in it. */
  public Map<UUID, SeenHealth> of(List<SeenEndpoint> endpoints) {
    if (endpoints.isEmpty()) {
      return Map.of();
    }
    Map<UUID, LastProbe> probes =
        new LastProbes(store)
            .of(endpoints.stream().map(SeenEndpoint::id).toList()).stream()
                .collect(toMap(LastProbe::endpointId, Function.identity()));
    Map<UUID, SeenHealth> seen = new HashMap<>();
    for (SeenEndpoint endpoint : endpoints) {
      SeenHealth.Probe probe = probe(probes.get(endpoint.id()));
      seen.put(endpoint.id(), health.seen(endpoint.revisionId(), endpoint.id(), probe));
    }
    return seen;
  }

  /** What became of the calls of these Endpoints on this node, by their ids. */
  public Map<UUID, SeenCalls> calls(List<SeenEndpoint> endpoints) {
    return endpoints.stream()
        .collect(
            toMap(
                SeenEndpoint::id, endpoint -> health.calls(endpoint.revisionId(), endpoint.id())));
  }

  /**
   * Calls of all nodes by their Endpoints, as far as these have limits; where none runs nothing.
   */
  public Map<UUID, Integer> leased() {
    return new CallLeases(store).running();
  }

  private static SeenHealth.Probe probe(LastProbe last) {
    return last == null || last.probedAt().isEmpty()
        ? null
        : new SeenHealth.Probe(
            last.probedAt().get(),
            last.well(),
            last.failure().orElse(null),
            last.firstTokenMs().orElse(null));
  }
}
