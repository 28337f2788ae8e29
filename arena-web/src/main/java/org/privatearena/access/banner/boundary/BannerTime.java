package org.privatearena.access.banner.boundary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * A time as a form has it: {@code 2026-11-28T06:00}, in the arena's zone.
 *
 * @param at null for none
 * @param wrong whether something was written that is no time
 */
record BannerTime(Instant at, boolean wrong) {

  /**
   * @param word null and blank count as none
   */
  static BannerTime read(String word, ZoneId zone) {
    if (word == null || word.isBlank()) {
      return new BannerTime(null, false);
    }
    try {
      return new BannerTime(LocalDateTime.parse(word.strip()).atZone(zone).toInstant(), false);
    } catch (DateTimeException e) {
      return new BannerTime(null, true);
    }
  }

  /**
   * @param at null for none
   */
  static String write(Instant at, ZoneId zone) {
    return at == null
        ? ""
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
            LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.SECONDS));
  }
}
