package org.privatearena.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for something that comes by itself. */
public final class Until {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 300;

  private Until() {}

  /**
   * Looks again and again.
   *
   * @throws AssertionError after a minute
   */
  public static void holds(String what, BooleanSupplier condition) {
    holds(what, PATIENCE, condition);
  }

  /**
   * Looks again and again.
   *
   * @throws AssertionError after that long
   */
  public static void holds(String what, Duration patience, BooleanSupplier condition) {
    Instant end = Instant.now().plus(patience);
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("waited in vain: " + what);
      }
      CompletableFuture.runAsync(
              () -> {}, CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS))
          .join();
    }
  }
}
