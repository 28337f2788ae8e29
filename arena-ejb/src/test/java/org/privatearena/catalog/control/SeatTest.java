package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** CAT-21: what is taken is given back, whatever ends when. */
class SeatTest {

  private static final Route.Stop ONE = stop();
  private static final Route.Stop OTHER = stop();

  /** The leases that are held, as the database would have them. */
  private final Set<UUID> held = new HashSet<>();

  private final List<Optional<Route.Stop>> moved = new ArrayList<>();
  private Runnable meanwhile = () -> {};

  private final SeatDesk desk =
      new SeatDesk() {
        @Override
        Optional<Place> move(UUID lease, List<Route.Stop> wishes) {
          held.remove(lease);
          if (wishes.isEmpty()) {
            return Optional.empty();
          }
          UUID taken = UUID.randomUUID();
          held.add(taken);
          meanwhile.run();
          return Optional.of(new Place(taken, wishes.get(0)));
        }
      };

  private static Route.Stop stop() {
    return new Route.Stop(UUID.randomUUID(), URI.create("http://x/v1"), "m", null, 1, true);
  }

  private Seat seat() {
    UUID lease = UUID.randomUUID();
    held.add(lease);
    return new Seat(desk, lease, ONE, Runnable::run, () -> {});
  }

  @Test
  void aCallThatMovesHoldsOneLease() {
    Seat seat = seat();
    seat.move(List.of(OTHER), moved::add);
    assertEquals(List.of(Optional.of(OTHER)), moved);
    assertEquals(OTHER, seat.stop());
    assertEquals(1, held.size());
    seat.free();
    seat.free();
    assertEquals(Set.of(), held);
  }

  @Test
  void aCallThatEndsWhileItMovesHoldsNone() {
    Seat seat = seat();
    meanwhile = seat::free;
    seat.move(List.of(OTHER), moved::add);
    assertEquals(List.of(Optional.empty()), moved);
    seat.free();
    assertEquals(Set.of(), held);
  }
}
