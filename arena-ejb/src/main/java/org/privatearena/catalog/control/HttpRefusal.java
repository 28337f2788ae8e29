package org.privatearena.catalog.control;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * How an endpoint refused a call by HTTP.
 *
 * @param status 100 to 599, never 200
 * @param retryAfter how long it wants to be left alone, above zero; null where it did not say so
 */
public record HttpRefusal(int status, Duration retryAfter) {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int LONGEST_DIGITS = 9;

  /**
   * @param retryAfter the header of that name as it came: seconds or a date; null where there is
   *     none. What is neither, or is over, is none
   */
  static HttpRefusal of(int status, String retryAfter, ZonedDateTime now) {
    Duration pause = retryAfter == null ? Duration.ZERO : pause(retryAfter.strip(), now);
    return new HttpRefusal(status, pause.isNegative() || pause.isZero() ? null : pause);
  }

  /** Whether it asks for a pause: too many requests, and until when. */
  boolean asksForPause() {
    return status == TOO_MANY_REQUESTS && retryAfter != null;
  }

  /** Whether it finds fault with what was asked, most of all with its length, as 400 says. */
  boolean blamesRequest() {
    return status == 400 || status == 413 || status == 422;
  }

  private static Duration pause(String header, ZonedDateTime now) {
    if (header.matches("\\d{1," + LONGEST_DIGITS + "}")) {
      return Duration.ofSeconds(Integer.parseInt(header));
    }
    try {
      return Duration.between(
          now, ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Duration.ZERO;
    }
  }
}
