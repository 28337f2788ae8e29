package org.privatearena.access.limit.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the arena. Where clocks are changed one has 23 or 25 hours, or begins after midnight. */
public record ArenaDay(ZoneId zone) {

  /** The first moment of the day that a moment is in. */
  public Instant begin(Instant moment) {
    return LocalDate.ofInstant(moment, zone).atStartOfDay(zone).toInstant();
  }

  /** The first moment of the day after. */
  public Instant next(Instant moment) {
    return LocalDate.ofInstant(moment, zone).plusDays(1).atStartOfDay(zone).toInstant();
  }
}
