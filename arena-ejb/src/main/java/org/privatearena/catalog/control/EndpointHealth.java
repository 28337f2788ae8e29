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
  private final EndpointTally tally = new EndpointTally();
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
    tally.add(end);
    BreakerState before = breaker.state();
    Symptom symptom = Symptom.of(end);
    if (!paused(end)) {
      breaker.ended(symptom);
    }
    remember(symptom);
    tell(before);
  }

  /** A probe has ended. */
  void probed(AnswerEnd end) {
    BreakerState before = breaker.state();
    if (!paused(end)) {
      seen(Symptom.ofProbe(end));
    }
    tell(before);
  }

  /** A probe of another node has ended. */
  void told(boolean well) {
    BreakerState before = breaker.state();
    seen(well ? Symptom.WELL : Symptom.ILL);
    tell(before);
  }

  /** Whether it wants to be left alone by probes too. */
  boolean pauses() {
    return breaker.pauses();
  }

  /** What became of all calls of people. */
  SeenCalls calls() {
    return tally.seen();
  }

  /** Calls of people lately, and how many of them the Endpoint has failed. */
  synchronized SeenHealth.Lately lately() {
    int failed = (int) lately.stream().filter(Symptom.ILL::equals).count();
    return new SeenHealth.Lately(lately.size(), failed);
  }

  private boolean paused(AnswerEnd end) {
    boolean asked =
        end instanceof AnswerEnd.Failed failed
            && failed.refusal() != null
            && failed.refusal().asksForPause();
    if (asked) {
      breaker.pause(((AnswerEnd.Failed) end).refusal().retryAfter());
    }
    return asked;
  }

  private void seen(Symptom symptom) {
    if (symptom == Symptom.WELL) {
      breaker.close();
    }
    if (symptom != Symptom.NONE && breaker.admits()) {
      breaker.ended(symptom);
    }
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
