package org.privatearena.catalog.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What this node knows of an Endpoint by asking it. For any threads. */
final class EndpointHealth {

  /** Most ends that the share of errors is of. */
  static final int LATELY = 50;

  private static final Logger LOG = Logger.getLogger(EndpointHealth.class.getName());

  private final UUID endpoint;
  private final Breaker breaker;
  private final Deque<Symptom> lately = new ArrayDeque<>(LATELY);
  private int running;

  EndpointHealth(UUID endpoint, Breaker breaker) {
    this.endpoint = endpoint;
    this.breaker = breaker;
  }

  BreakerState breaker() {
    return breaker.state();
  }

  /** Calls that have begun and not ended. */
  synchronized int running() {
    return running;
  }

  /** Whether a call may begin, which counts as running from then on. */
  boolean begin() {
    boolean admitted = breaker.admits();
    if (admitted) {
      count(1);
    }
    return admitted;
  }

  /** A call begins without asking whether it may. */
  void join() {
    count(1);
  }

  /** A call that had begun has ended. */
  void ended(AnswerEnd end) {
    count(-1);
    BreakerState before = breaker.state();
    Symptom symptom = Symptom.of(end);
    if (end instanceof AnswerEnd.Failed failed
        && failed.refusal() != null
        && failed.refusal().asksForPause()) {
      breaker.pause(failed.refusal().retryAfter());
    } else {
      breaker.ended(symptom);
    }
    remember(symptom);
    tell(before);
  }

  private synchronized void count(int change) {
    running += change;
  }

  private synchronized void remember(Symptom symptom) {
    if (symptom == Symptom.NONE) {
      return;
    }
    if (lately.size() == LATELY) {
      lately.removeFirst();
    }
    lately.addLast(symptom);
  }

  private void tell(BreakerState before) {
    BreakerState now = breaker.state();
    if (before != now && now != BreakerState.HALF_OPEN) {
      LOG.log(
          now == BreakerState.OPEN ? Level.WARNING : Level.INFO,
          "endpoint {0}: its breaker is {1}",
          new Object[] {endpoint, now == BreakerState.OPEN ? "open" : "closed again"});
    }
  }
}
