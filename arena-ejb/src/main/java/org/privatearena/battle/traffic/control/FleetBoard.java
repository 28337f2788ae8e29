package org.privatearena.battle.traffic.control;

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
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.privatearena.access.control.Person;
import org.privatearena.battle.control.WaitingTurns;
import org.privatearena.battle.traffic.entity.Served;
import org.privatearena.battle.traffic.entity.Slice;
import org.privatearena.battle.traffic.entity.Traffic;
import org.privatearena.catalog.control.FleetBook;
import org.privatearena.catalog.control.ModelBook;
import org.privatearena.catalog.control.SeenCalls;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenHealth;
import org.privatearena.catalog.control.SeenModel;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.shared.control.Time;

/** The fleet as administrators look at it. The callers see to it that nobody else gets here. */
@Stateless
public class FleetBoard {

  /** Parts that the time is seen in. */
  public static final int SLICES = 12;

  private static final Duration SLICE = Duration.ofMinutes(5);

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private ModelBook book;
  @Inject private FleetBook fleet;
  @Inject private WaitingTurns waiting;

  /** An Endpoint and its Model. */
  private record Place(SeenModel model, SeenEndpoint endpoint) {}

  /** Every Endpoint in use of the current Revisions of Models that are not retired. */
  public FleetSheet look(Person administrator) {
    Instant now = Time.now();
    Instant from = now.minus(SLICE.multipliedBy(SLICES));
    List<Place> places = places(administrator);
    Map<UUID, SeenHealth> health = fleet.of(places.stream().map(Place::endpoint).toList());
    Map<UUID, Integer> leased = fleet.leased();
    Traffic traffic = new Traffic(store);
    Map<UUID, Served> served =
        traffic.since(from).stream().collect(toMap(Served::endpoint, Function.identity()));
    Map<UUID, List<Slice>> slices =
        traffic.slices(from, SLICE).stream().collect(groupingBy(Slice::endpoint));
    List<FleetSheet.Line> lines = new ArrayList<>();
    for (Place place : places) {
      UUID id = place.endpoint().id();
      List<Slice> its = slices.getOrDefault(id, List.of());
      lines.add(
          new FleetSheet.Line(
              place.model(),
              place.endpoint(),
              health.get(id),
              leased.getOrDefault(id, 0),
              served.get(id),
              parts(its, Slice::calls),
              parts(its, Slice::failed)));
    }
    return new FleetSheet(now, waiting.length(), List.copyOf(lines));
  }

  /** The same Endpoints, as they are on this node and with what it has counted. */
  public List<FleetMeter> meters(Person administrator) {
    List<SeenEndpoint> endpoints = places(administrator).stream().map(Place::endpoint).toList();
    Map<UUID, SeenHealth> health = fleet.of(endpoints);
    Map<UUID, SeenCalls> calls = fleet.calls(endpoints);
    Map<UUID, Integer> leased = fleet.leased();
    return endpoints.stream()
        .map(
            one ->
                new FleetMeter(
                    one,
                    health.get(one.id()),
                    calls.get(one.id()),
                    leased.getOrDefault(one.id(), 0)))
        .toList();
  }

  /** Battles that wait for places on this node. */
  public int waiting() {
    return waiting.length();
  }

  private List<Place> places(Person administrator) {
    return book.list(administrator, "", Integer.MAX_VALUE).stream()
        .filter(model -> model.stage() != Stage.RETIRED)
        .flatMap(model -> endpoints(model).stream().map(one -> new Place(model, one)))
        .toList();
  }

  private static List<SeenEndpoint> endpoints(SeenModel model) {
    return model.inside().revisions().stream()
        .filter(revision -> revision.number() == model.revision())
        .flatMap(revision -> revision.endpoints().stream())
        .filter(SeenEndpoint::enabled)
        .toList();
  }

  /** What ended while this was read belongs to the newest part. */
  private static List<Long> parts(List<Slice> slices, ToLongFunction<Slice> figure) {
    return IntStream.range(0, SLICES)
        .mapToObj(
            part ->
                slices.stream()
                    .filter(slice -> Math.min(slice.number(), SLICES - 1) == part)
                    .mapToLong(figure)
                    .sum())
        .toList();
  }
}
