package org.privatearena.shared.control;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The clock of the arena: UTC, to the millisecond, as Ledger and database keep it. */
public final class Time {

  private Time() {}

  /** The present moment, cut to milliseconds. */
  public static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
