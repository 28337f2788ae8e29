package org.privatearena.catalog.control;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches the timers of one call. It sleeps until the nearest deadline as seen now, and looks again
 * then: chunks that come in between cost a timestamp each, not a timer.
 */
final class Watchdog {

  private final ScheduledExecutorService timer;
  private final StreamLimits limits;
  private final CallMeter meter;
  private final Consumer<FailureReason> alarm;
  private Future<?> next;
  private boolean stopped;

  Watchdog(
      ScheduledExecutorService timer,
      StreamLimits limits,
      CallMeter meter,
      Consumer<FailureReason> alarm) {
    this.timer = timer;
    this.limits = limits;
    this.meter = meter;
    this.alarm = alarm;
  }

  /** Looks at the timers, raises the alarm where one has run out, and sleeps again otherwise. */
  void look() {
    boolean thinking = meter.thinking();
    Duration quiet =
        thinking
            ? limits.idle().minus(meter.sinceLife())
            : limits.firstToken().minus(meter.sinceStart());
    Duration whole = limits.total().minus(meter.sinceStart());
    if (isOver(whole)) {
      raise(FailureReason.TOTAL_TIMEOUT);
    } else if (isOver(quiet)) {
      raise(thinking ? FailureReason.IDLE_TIMEOUT : FailureReason.FIRST_TOKEN_TIMEOUT);
    } else {
      // No later than idle, because the first thought may set that deadline at any moment.
      sleep(shortest(limits.idle(), shortest(quiet, whole)));
    }
  }

  synchronized void stop() {
    stopped = true;
    if (next != null) {
      next.cancel(false);
      next = null;
    }
  }

  private synchronized boolean isStopped() {
    return stopped;
  }

  private void raise(FailureReason reason) {
    if (!isStopped()) {
      alarm.accept(reason);
    }
  }

  private void sleep(Duration duration) {
    try {
      synchronized (this) {
        if (!stopped) {
          next = timer.schedule(this::look, duration.toNanos(), TimeUnit.NANOSECONDS);
        }
      }
    } catch (RejectedExecutionException e) {
      raise(FailureReason.NO_CAPACITY);
    }
  }

  private static Duration shortest(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static boolean isOver(Duration left) {
    return left.isNegative() || left.isZero();
  }
}
