package org.privatearena.catalog.control;

import java.time.Duration;

/**
 * How long and how large one call of a model may become.
 *
 * @param connect from the first packet to an open connection, TLS included
 * @param firstToken from the request sent to the first sign of thought: text or reasoning
 * @param idle between two well-formed chunks once the first sign was seen; comment lines, with
 *     which gateways keep a stalled stream open, do not count
 * @param total from the request sent to the end
 * @param maxAnswerCharacters of text, in UTF-16 units
 * @param maxLineBytes of one line, and of the data of one event
 * @param maxBytes of the whole response body
 */
public record StreamLimits(
    Duration connect,
    Duration firstToken,
    Duration idle,
    Duration total,
    int maxAnswerCharacters,
    int maxLineBytes,
    long maxBytes) {

  /** What an installation has that sets nothing: 5 s, 60 s, 30 s, 300 s, 200,000, 1 MiB, 8 MiB. */
  public static final StreamLimits DEFAULTS =
      new StreamLimits(
          Duration.ofSeconds(5),
          Duration.ofSeconds(60),
          Duration.ofSeconds(30),
          Duration.ofSeconds(300),
          200_000,
          1 << 20,
          8L << 20);

  /**
   * Checks that every limit is above zero.
   *
   * @throws IllegalArgumentException naming the limit that is not
   */
  public StreamLimits {
    positive("connect", connect.toNanos());
    positive("firstToken", firstToken.toNanos());
    positive("idle", idle.toNanos());
    positive("total", total.toNanos());
    positive("maxAnswerCharacters", maxAnswerCharacters);
    positive("maxLineBytes", maxLineBytes);
    positive("maxBytes", maxBytes);
  }

  private static void positive(String limit, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(limit + " must be above zero");
    }
  }
}
