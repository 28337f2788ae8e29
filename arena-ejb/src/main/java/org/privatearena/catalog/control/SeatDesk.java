package org.privatearena.catalog.control;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.privatearena.catalog.entity.LeaseRoom;
import org.privatearena.catalog.entity.LeaseWish;
import org.privatearena.shared.entity.Ids;

/**
 * Gives calls their places at Endpoints, so that none is asked more often at a time than its limit
 * allows, by all nodes together.
 */
@ApplicationScoped
public class SeatDesk {

  /**
   * Where a call may go.
   *
   * @param lease null where the Endpoint has no limit
   */
  record Place(UUID lease, Route.Stop stop) {}

  /** The leases of this node. */
  private final Set<UUID> held = ConcurrentHashMap.newKeySet();

  @Inject private LeaseBook book;
  @Inject private FleetHealth health;

  /**
   * Takes a seat for a call of each Revision, or for none. Revisions without any limit need no
   * seat.
   *
   * @param storing runs work that needs transactions, later
   * @param freed called, on a thread of those, whenever a lease of these seats was given back
   */
  public Seating take(Ways ways, Executor storing, Runnable freed) {
    Map<UUID, Seat> seats = new HashMap<>();
    Map<UUID, Route> calls = new HashMap<>();
    List<LeaseWish> wishes = new ArrayList<>();
    for (Route route : ways.limited()) {
      UUID call = Ids.next();
      List<Route.Stop> preferred = health.preferred(route, Set.of());
      if (preferred.isEmpty()) {
        // It will be told that none may be asked, also if a breaker closes meanwhile.
        seats.put(route.revision(), new Seat(this, null, null, storing, freed));
      } else {
        calls.put(call, route);
        preferred.forEach(stop -> wishes.add(new LeaseWish(call, stop.endpoint())));
      }
    }
    List<LeaseRoom> rooms = wishes.isEmpty() ? List.of() : book.take(wishes);
    if (rooms.size() < calls.size()) {
      rooms.forEach(room -> calls.remove(room.call()));
      return new Seating(null, calls.values().stream().map(Route::revision).collect(toSet()));
    }
    for (LeaseRoom room : rooms) {
      Route route = calls.get(room.call());
      Place place = place(room, route.stops());
      seats.put(route.revision(), new Seat(this, place.lease(), place.stop(), storing, freed));
    }
    return new Seating(new Seats(seats), Set.of());
  }

  /**
   * Frees one lease and takes another.
   *
   * @param lease null where none is held
   * @param wishes the preferred one in front
   * @return empty where there is no room
   */
  Optional<Place> move(UUID lease, List<Route.Stop> wishes) {
    if (lease != null) {
      forget(lease);
    }
    UUID call = Ids.next();
    return book.move(
            lease, wishes.stream().map(stop -> new LeaseWish(call, stop.endpoint())).toList())
        .map(room -> place(room, wishes));
  }

  private Place place(LeaseRoom room, List<Route.Stop> among) {
    Route.Stop stop =
        among.stream()
            .filter(one -> one.endpoint().equals(room.endpoint()))
            .findFirst()
            .orElseThrow();
    if (room.counted()) {
      held.add(room.call());
    }
    return new Place(room.counted() ? room.call() : null, stop);
  }

  /** The lease is not renewed any more. */
  void forget(UUID lease) {
    held.remove(lease);
  }

  /** Says of all calls of this node that they still run. */
  public void renew() {
    List<UUID> running = List.copyOf(held);
    if (!running.isEmpty()) {
      book.renew(running);
    }
  }
}
