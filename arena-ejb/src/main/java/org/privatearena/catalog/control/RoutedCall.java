package org.privatearena.catalog.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One side's way to an answer: an endpoint of the Revision, and where that fails before the first
 * token another endpoint of the same Revision, never of another.
 */
public final class RoutedCall {

  private static final Logger LOG = Logger.getLogger(RoutedCall.class.getName());

  private final ModelClient client;
  private final Route route;
  private final List<Message> talk;
  private final AnswerSink sink;
  private final String about;
  private final Deque<Route.Stop> stops;
  private ModelCall current;
  private Route.Stop stop;
  private boolean cancelled;

  RoutedCall(ModelClient client, Route route, List<Message> talk, String about, AnswerSink sink) {
    this.client = client;
    this.route = route;
    this.talk = List.copyOf(talk);
    this.about = about;
    this.sink = sink;
    this.stops = new ArrayDeque<>(route.stops());
  }

  /** Asks the first endpoint. Returns at once. */
  public void start() {
    synchronized (this) {
      stop = stops.removeFirst();
      current = client.open(route.request(stop, talk), new Attempt(), () -> Asked.now(about));
      if (cancelled) {
        current.cancel();
      }
    }
  }

  /** Stops the call; the sink is told so once, unless it has been told an end already. */
  public synchronized void cancel() {
    cancelled = true;
    if (current != null) {
      current.cancel();
    }
  }

  /** The Endpoint that was asked last. */
  public synchronized UUID endpoint() {
    return stop == null ? null : stop.endpoint();
  }

  private synchronized boolean another(AnswerEnd.Failed failed) {
    return failed.beforeFirstToken() && !stops.isEmpty() && !cancelled;
  }

  private boolean startedAgain() {
    try {
      start();
      return true;
    } catch (RuntimeException e) {
      // The sink must hear an end whatever happens: it hears the first failure.
      LOG.log(Level.SEVERE, about + ": another endpoint could not be asked", e);
      return false;
    }
  }

  private final class Attempt implements AnswerSink {

    @Override
    public void text(String delta) {
      sink.text(delta);
    }

    @Override
    public void end(AnswerEnd end) {
      if (end instanceof AnswerEnd.Failed failed) {
        LOG.log(
            Level.WARNING,
            "{0}: endpoint {1} failed: {2}: {3}",
            new Object[] {about, endpoint(), failed.reason(), failed.detail()});
        if (another(failed) && startedAgain()) {
          return;
        }
      }
      sink.end(end);
    }
  }
}
