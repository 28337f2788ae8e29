package org.privatearena.battle.category.boundary;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The days that somebody asks for, in UTC.
 *
 * @param to counts too
 */
public record Period(LocalDate from, LocalDate to) {

  /** Days that one answer may have. */
  static final int LONGEST = 366;

  private static final int USUAL = 30;

  /**
   * Without a last day it is today, without a first day the period has 30.
   *
   * @param from as 2026-03-01; null or blank for none
   * @return empty where a text is no day, the first is behind the last, or the period is too long
   */
  static Optional<Period> read(String from, String to) {
    try {
      LocalDate last = blank(to) ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(to);
      LocalDate first = blank(from) ? last.minusDays(USUAL - 1L) : LocalDate.parse(from);
      long days = ChronoUnit.DAYS.between(first, last) + 1;
      boolean storable = first.getYear() >= 2000 && last.getYear() <= 9999;
      return storable && days >= 1 && days <= LONGEST
          ? Optional.of(new Period(first, last))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  static Period usual() {
    return read(null, null).orElseThrow();
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }
}
