package org.privatearena.catalog.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.LastProbe;
import org.privatearena.catalog.entity.LastProbes;
import org.privatearena.catalog.entity.Models;
import org.privatearena.shared.control.Node;
import org.privatearena.shared.control.Time;

/**
 * Gives out probes that are due, each to one node, and keeps what they found. No transaction is
 * open while an Endpoint is asked.
 */
@Stateless
public class ProbeBook {

  /** The next probe is due after an interval that is longer or shorter by up to this part of it. */
  private static final double JITTER = 0.1;

  /** As many are asked at once. */
  private static final int MOST = 50;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Routes routes;
  @Inject private Node node;

  /** An Endpoint to ask, with what is needed for it. */
  record Due(Route route, Route.Stop stop) {}

  /**
   * What a probe found.
   *
   * @param well whether it answered
   * @param failure null where it is well
   * @param firstToken null where no text came
   */
  record Found(UUID endpoint, boolean well, FailureReason failure, Duration firstToken) {}

  /** What another node has found; {@code revision} is the Endpoint's. */
  record Told(UUID revision, UUID endpoint, boolean well) {}

  /** Those that are due now, for this node; empty where another node takes them. */
  public List<Due> claim(Duration interval) {
    LastProbes probes = new LastProbes(store);
    if (!probes.reserve()) {
      return List.of();
    }
    Instant now = Time.now();
    List<Endpoint> due = probes.due(now, MOST);
    if (due.isEmpty()) {
      return List.of();
    }
    Map<UUID, LastProbe> known = known(probes, due);
    List<UUID> revisions = due.stream().map(one -> one.revision().id()).distinct().toList();
    Ways ways = routes.to(revisions);
    List<Due> claimed = new ArrayList<>();
    for (Endpoint endpoint : due) {
      Instant next = now.plus(jittered(interval));
      if (known.containsKey(endpoint.id())) {
        known.get(endpoint.id()).claim(next, node.name());
      } else {
        probes.add(new LastProbe(endpoint.id(), next, node.name()));
      }
      ways.to(endpoint.revision().id())
          .ifPresent(
              route ->
                  route.stops().stream()
                      .filter(stop -> stop.endpoint().equals(endpoint.id()))
                      .forEach(stop -> claimed.add(new Due(route, stop))));
    }
    return claimed;
  }

  public void keep(List<Found> found) {
    Map<UUID, Found> byEndpoint = found.stream().collect(toMap(Found::endpoint, f -> f));
    Instant now = Time.now();
    for (LastProbe probe : new LastProbes(store).of(byEndpoint.keySet())) {
      Found one = byEndpoint.get(probe.endpointId());
      probe.found(
          one.well(),
          one.failure() == null ? null : one.failure().name(),
          one.firstToken() == null ? null : (int) one.firstToken().toMillis(),
          now);
    }
  }

  /** What other nodes have found after this moment. */
  public List<Told> elsewhere(Instant after) {
    List<LastProbe> told = new LastProbes(store).elsewhere(node.name(), after);
    if (told.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<LastProbe>> byEndpoint =
        told.stream().collect(groupingBy(LastProbe::endpointId));
    return new Models(store)
        .endpointsById(byEndpoint.keySet()).stream()
            .map(
                endpoint ->
                    new Told(
                        endpoint.revision().id(),
                        endpoint.id(),
                        byEndpoint.get(endpoint.id()).get(0).well()))
            .toList();
  }

  private static Map<UUID, LastProbe> known(LastProbes probes, List<Endpoint> of) {
    return probes.of(of.stream().map(Endpoint::id).toList()).stream()
        .collect(toMap(LastProbe::endpointId, Function.identity()));
  }

  private static Duration jittered(Duration interval) {
    double factor = ThreadLocalRandom.current().nextDouble(1 - JITTER, 1 + JITTER);
    return Duration.ofMillis((long) (interval.toMillis() * factor));
  }
}
