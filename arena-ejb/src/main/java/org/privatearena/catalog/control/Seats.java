package org.privatearena.catalog.control;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The places of the calls that are made together, by their Revisions. */
public final class Seats {

  /** Of calls that need none, because no Endpoint of theirs has a limit. */
  public static final Seats NONE = new Seats(Map.of());

  private final Map<UUID, Seat> seats;

  Seats(Map<UUID, Seat> seats) {
    this.seats = Map.copyOf(seats);
  }

  /** Empty where the call may go to any Endpoint of the Revision. */
  Optional<Seat> of(UUID revision) {
    return Optional.ofNullable(seats.get(revision));
  }

  /** The calls have ended, or will not be made; may be said more than once. */
  public void free() {
    seats.values().forEach(Seat::free);
  }
}
