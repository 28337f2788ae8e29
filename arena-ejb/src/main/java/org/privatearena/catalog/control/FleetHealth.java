package org.privatearena.catalog.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * What this node knows of its Endpoints by asking them. It is lost with the node, and no person is
 * told of it before the vote: who asks for a battle learns how many models are out of reach, never
 * which.
 */
@ApplicationScoped
public class FleetHealth {

  @Inject private CatalogSettings settings;

  private final Map<UUID, Map<UUID, EndpointHealth>> byRevision = new ConcurrentHashMap<>();
  private BreakerLimits limits;
  private Clock clock = new SteadyClock();

  @PostConstruct
  void open() {
    limits = settings.breakers();
  }

  /** For tests: without a container. */
  static FleetHealth with(BreakerLimits limits, Clock clock) {
    FleetHealth fleet = new FleetHealth();
    fleet.limits = limits;
    fleet.clock = clock;
    return fleet;
  }

  EndpointHealth of(UUID revision, UUID endpoint) {
    return byRevision
        .computeIfAbsent(revision, unused -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            endpoint, id -> new EndpointHealth(id, new Breaker(id.toString(), limits, clock)));
  }

  /**
   * Chooses where a Revision is asked next and counts the call as begun: among the Endpoints whose
   * breaker is closed the least busy for its weight. One that may be well again is tried where no
   * other is left, or where no probe would find that out.
   *
   * @param tried Endpoints that it was asked at already
   * @return empty where no Endpoint is left
   */
  Optional<Route.Stop> begin(Route route, Set<UUID> tried) {
    Map<BreakerState, List<Route.Stop>> left = left(route, tried);
    List<Route.Stop> closed = left.getOrDefault(BreakerState.CLOSED, List.of());
    List<Route.Stop> unsure = left.getOrDefault(BreakerState.HALF_OPEN, List.of());
    if (closed.isEmpty() || !limits.probing()) {
      Optional<Route.Stop> trial =
          unsure.stream().filter(stop -> of(route, stop).begin()).findFirst();
      if (trial.isPresent()) {
        return trial;
      }
    }
    Optional<Route.Stop> chosen = leastBusy(route, closed.isEmpty() ? unsure : closed);
    chosen.ifPresent(stop -> of(route, stop).join());
    return chosen;
  }

  /**
   * The Endpoints that may be asked, in the order in which {@link #begin} would choose them;
   * nothing is counted yet.
   *
   * @param tried Endpoints that it was asked at already
   */
  List<Route.Stop> preferred(Route route, Set<UUID> tried) {
    Map<BreakerState, List<Route.Stop>> left = left(route, tried);
    List<Route.Stop> closed = byLoad(route, left.getOrDefault(BreakerState.CLOSED, List.of()));
    Map<Boolean, List<Route.Stop>> unsure =
        left.getOrDefault(BreakerState.HALF_OPEN, List.of()).stream()
            .collect(partitioningBy(stop -> !limits.probing() && of(route, stop).running() == 0));
    return Stream.of(unsure.get(true), closed, unsure.get(false)).flatMap(List::stream).toList();
  }

  private List<Route.Stop> byLoad(Route route, List<Route.Stop> stops) {
    List<Route.Stop> left = new ArrayList<>(stops);
    List<Route.Stop> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Route.Stop next = leastBusy(route, left).orElseThrow();
      ordered.add(next);
      left.remove(next);
    }
    return ordered;
  }

  private Map<BreakerState, List<Route.Stop>> left(Route route, Set<UUID> tried) {
    return route.stops().stream()
        .filter(stop -> !tried.contains(stop.endpoint()))
        .collect(groupingBy(stop -> of(route, stop).breaker()));
  }

  private Optional<Route.Stop> leastBusy(Route route, List<Route.Stop> stops) {
    List<BusyStop> busy =
        stops.stream().map(stop -> new BusyStop(stop, of(route, stop).running())).toList();
    return BusyStop.least(busy, ThreadLocalRandom.current());
  }

  private EndpointHealth of(Route route, Route.Stop stop) {
    return of(route.revision(), stop.endpoint());
  }

  /**
   * What is known of an Endpoint; of which nothing is known the breaker is closed.
   *
   * @param probe null where there was none
   */
  SeenHealth seen(UUID revision, UUID endpoint, SeenHealth.Probe probe) {
    EndpointHealth one = of(revision, endpoint);
    return new SeenHealth(one.breaker(), one.running(), one.lately(), probe);
  }

  /** What became of the calls of an Endpoint. */
  SeenCalls calls(UUID revision, UUID endpoint) {
    return of(revision, endpoint).calls();
  }

  /** Whether the Revision is asked now: not all of its Endpoints are left alone. */
  boolean asks(Route route) {
    Map<UUID, EndpointHealth> known = byRevision.get(route.revision());
    return known == null
        || route.stops().stream()
            .map(stop -> known.get(stop.endpoint()))
            .anyMatch(one -> one == null || one.breaker() != BreakerState.OPEN);
  }
}
