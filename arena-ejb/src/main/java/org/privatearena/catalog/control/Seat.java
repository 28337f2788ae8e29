package org.privatearena.catalog.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A call's place at an Endpoint, taken before it is asked. Where the Endpoint has a limit it is
 * counted, by whichever node, until it is freed. For any threads, and none waits for the database.
 */
final class Seat {

  private static final Logger LOG = Logger.getLogger(Seat.class.getName());

  private final SeatDesk desk;
  private final Executor storing;
  private final Runnable freed;
  private UUID lease;
  private Route.Stop stop;
  private boolean over;

  /**
   * @param lease null where the Endpoint has no limit
   * @param stop null where none may be asked
   * @param storing runs work that needs transactions
   * @param freed called when a lease was given back
   */
  Seat(SeatDesk desk, UUID lease, Route.Stop stop, Executor storing, Runnable freed) {
    this.desk = desk;
    this.lease = lease;
    this.stop = stop;
    this.storing = storing;
    this.freed = freed;
  }

  synchronized Route.Stop stop() {
    return stop;
  }

  /**
   * Leaves the Endpoint for one of others, whichever has room and is preferred.
   *
   * @param wishes the preferred one in front
   * @param then called once, on another thread; with nothing where none has room, and then the call
   *     has no seat any more
   */
  void move(List<Route.Stop> wishes, Consumer<Optional<Route.Stop>> then) {
    try {
      storing.execute(() -> then.accept(moved(wishes)));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a call could not go to another endpoint: {0}", e.toString());
      then.accept(Optional.empty());
    }
  }

  private Optional<Route.Stop> moved(List<Route.Stop> wishes) {
    try {
      return desk.move(leave(), wishes).filter(this::sit).map(SeatDesk.Place::stop);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a call could not go to another endpoint: {0}", e.toString());
      return Optional.empty();
    } finally {
      freed.run();
    }
  }

  /** Takes the place, unless the call has ended meanwhile: then it is given back. */
  private boolean sit(SeatDesk.Place place) {
    synchronized (this) {
      if (!over) {
        lease = place.lease();
        stop = place.stop();
        return true;
      }
    }
    if (place.lease() != null) {
      desk.move(place.lease(), List.of());
    }
    return false;
  }

  private synchronized UUID leave() {
    UUID left = lease;
    lease = null;
    return left;
  }

  /** The call has ended, or will not be made; without effect where that was said before. */
  void free() {
    UUID left;
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      left = leave();
    }
    if (left != null) {
      desk.forget(left);
      try {
        storing.execute(() -> free(left));
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "a lease was not freed, it runs out: {0}", e.toString());
      }
    }
  }

  private void free(UUID left) {
    try {
      desk.move(left, List.of());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "a lease was not freed, it runs out: {0}", e.toString());
    } finally {
      freed.run();
    }
  }
}
