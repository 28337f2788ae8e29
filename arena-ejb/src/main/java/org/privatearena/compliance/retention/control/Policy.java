package org.privatearena.compliance.retention.control;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How long what is kept.
 *
 * @param textDays prompts, answers and comments
 * @param figureDays the link from votes to a person; at least as long as texts
 */
public record Policy(int textDays, int figureDays) {

  public Policy {
    if (textDays < 1 || figureDays < textDays) {
      throw new IllegalArgumentException("figures are kept at least as long as texts");
    }
  }

  /** What ended before this moment is too old. */
  public Instant textsBefore(Instant now) {
    return now.minus(Duration.ofDays(textDays));
  }

  /**
   * What began before this moment is too old: whole months of UTC, so that the votes of a person
   * fall apart into those of months and not of days.
   */
  public Instant figuresBefore(Instant now) {
    ZonedDateTime moment = now.minus(Duration.ofDays(figureDays)).atZone(ZoneOffset.UTC);
    return moment.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS).toInstant();
  }
}
