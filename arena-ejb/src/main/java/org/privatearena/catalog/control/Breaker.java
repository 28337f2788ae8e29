package org.privatearena.catalog.control;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Keeps an Endpoint from being asked while it fails. The library counts and changes the state; this
 * says besides, without asking anything, whether the wait is over. For any threads.
 */
final class Breaker {

  private final BreakerLimits limits;
  private final Clock clock;
  private final CircuitBreaker circuit;
  private Instant until = Instant.MIN;
  private Instant pausedUntil = Instant.MIN;

  /**
   * @param clock must not be set back: see {@link SteadyClock}
   */
  Breaker(String name, BreakerLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.circuit = CircuitBreaker.of(name, config(limits, clock));
    if (limits.never()) {
      circuit.transitionToDisabledState();
    }
  }

  /** A window of as many calls as may fail, of which all have to: failures in a row. */
  private static CircuitBreakerConfig config(BreakerLimits limits, Clock clock) {
    int failures = Math.max(1, limits.failures());
    return CircuitBreakerConfig.custom()
        .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
        .slidingWindowSize(failures)
        .minimumNumberOfCalls(failures)
        .failureRateThreshold(100)
        .permittedNumberOfCallsInHalfOpenState(1)
        .waitDurationInOpenState(limits.rest())
        .recordResult(Symptom.ILL::equals)
        .clock(clock)
        .build();
  }

  synchronized BreakerState state() {
    return switch (circuit.getState()) {
      case OPEN -> clock.instant().isAfter(until) ? BreakerState.HALF_OPEN : BreakerState.OPEN;
      case HALF_OPEN -> BreakerState.HALF_OPEN;
      default -> BreakerState.CLOSED;
    };
  }

  /** Whether a call may begin. Who is told so has to tell the {@link #ended end}. */
  synchronized boolean admits() {
    return circuit.tryAcquirePermission();
  }

  /** A call that had begun has ended so. */
  synchronized void ended(Symptom symptom) {
    if (symptom == Symptom.NONE) {
      circuit.releasePermission();
      return;
    }
    boolean open = isOpen();
    circuit.onResult(0, TimeUnit.NANOSECONDS, symptom);
    if (!open && isOpen()) {
      until = clock.instant().plus(limits.rest());
    }
  }

  /** The Endpoint wants to be left alone for so long. */
  synchronized void pause(Duration wanted) {
    if (limits.never()) {
      return;
    }
    Duration pause = wanted.compareTo(limits.longestPause()) < 0 ? wanted : limits.longestPause();
    Instant end = clock.instant().plus(pause);
    if (!isOpen() || end.isAfter(until)) {
      circuit.transitionToOpenStateFor(pause);
      until = clock.instant().plus(pause);
      pausedUntil = until;
    }
  }

  /** Whether it is open because the Endpoint wants to be left alone, also by probes. */
  synchronized boolean pauses() {
    return isOpen() && !clock.instant().isAfter(pausedUntil);
  }

  /** It was seen to be well, whatever the wait says. */
  synchronized void close() {
    if (!limits.never() && circuit.getState() != CircuitBreaker.State.CLOSED) {
      circuit.transitionToClosedState();
    }
  }

  private boolean isOpen() {
    return circuit.getState() == CircuitBreaker.State.OPEN;
  }
}
