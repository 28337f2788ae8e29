package org.privatearena.catalog.control;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One side's way to an answer: an endpoint of the Revision, and where that fails before the first
 * token one other endpoint of the same Revision, never of another.
 */
public final class RoutedCall {

  private static final Logger LOG = Logger.getLogger(RoutedCall.class.getName());
  private static final int MOST_ATTEMPTS = 2;

  private final ModelClient client;
  private final FleetHealth health;
  private final Route route;
  private final Seat seat;
  private final List<Message> talk;
  private final AnswerSink sink;
  private final String about;
  private final Set<UUID> tried = new HashSet<>();
  private ModelCall current;
  private Route.Stop stop;
  private boolean cancelled;

  /**
   * @param seat where it goes first, freed by the end of the call; null where it may go to any
   *     Endpoint of the route
   */
  RoutedCall(
      ModelClient client,
      FleetHealth health,
      Route route,
      Seat seat,
      List<Message> talk,
      String about,
      AnswerSink sink) {
    this.client = client;
    this.health = health;
    this.route = route;
    this.seat = seat;
    this.talk = List.copyOf(talk);
    this.about = about;
    this.sink = sink;
  }

  /** Asks an endpoint. Returns at once; where none may be asked the sink is told the end here. */
  public void start() {
    if (!asked()) {
      LOG.log(Level.WARNING, "{0}: not asked, the breakers of all its endpoints are open", about);
      finish(AnswerEnd.Failed.unsent(FailureReason.ENDPOINTS_OPEN, "all breakers are open"));
    }
  }

  /** Stops the call; the sink is told so once, unless it has been told an end already. */
  public synchronized void cancel() {
    cancelled = true;
    if (current != null) {
      current.cancel();
    }
  }

  /** The Endpoint that was asked last; null before, and where none may be asked. */
  public synchronized UUID endpoint() {
    return stop == null ? null : stop.endpoint();
  }

  /** Asks an endpoint that was not asked yet; false where none is left. */
  private synchronized boolean asked() {
    Route open = seat == null ? route : route.by(seat.stop());
    Optional<Route.Stop> next = health.begin(open, tried);
    if (next.isEmpty()) {
      return false;
    }
    stop = next.get();
    tried.add(stop.endpoint());
    Attempt attempt = new Attempt(stop.endpoint());
    try {
      current = client.open(route.request(stop, talk), attempt, () -> Asked.now(about));
    } catch (RuntimeException e) {
      attempt.over(AnswerEnd.Failed.unsent(FailureReason.INTERNAL_ERROR, e.toString()));
      throw e;
    }
    if (cancelled) {
      current.cancel();
    }
    return true;
  }

  private synchronized boolean another(AnswerEnd.Failed failed) {
    return failed.beforeFirstToken() && tried.size() < MOST_ATTEMPTS && !cancelled;
  }

  /** Goes to another endpoint; the end is told where there is none, or none that has room. */
  private void turnTo(AnswerEnd.Failed failed) {
    if (seat == null) {
      goOn(failed);
      return;
    }
    List<Route.Stop> others;
    synchronized (this) {
      others = health.preferred(route, tried);
    }
    seat.move(
        others,
        moved -> {
          if (moved.isPresent() && another(failed)) {
            goOn(failed);
          } else {
            finish(failed);
          }
        });
  }

  private void goOn(AnswerEnd.Failed failed) {
    if (!askedAnother()) {
      finish(failed);
    }
  }

  private void finish(AnswerEnd end) {
    if (seat != null) {
      seat.free();
    }
    sink.end(end);
  }

  private boolean askedAnother() {
    try {
      return asked();
    } catch (RuntimeException e) {
      // The sink must hear an end whatever happens: it hears the first failure.
      LOG.log(Level.SEVERE, about + ": another endpoint could not be asked", e);
      return false;
    }
  }

  private final class Attempt implements AnswerSink {

    private final UUID asked;

    Attempt(UUID asked) {
      this.asked = asked;
    }

    @Override
    public void text(String delta) {
      sink.text(delta);
    }

    @Override
    public void end(AnswerEnd end) {
      // Before anybody hears of it, so that the next draw knows.
      over(end);
      if (end instanceof AnswerEnd.Failed failed) {
        LOG.log(
            Level.WARNING,
            "{0}: endpoint {1} failed: {2}: {3}",
            new Object[] {about, asked, failed.reason(), failed.detail()});
        if (another(failed)) {
          turnTo(failed);
          return;
        }
      }
      finish(end);
    }

    private void over(AnswerEnd end) {
      health.of(route.revision(), asked).ended(end);
    }
  }
}
