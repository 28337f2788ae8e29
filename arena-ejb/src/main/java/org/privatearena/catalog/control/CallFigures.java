package org.privatearena.catalog.control;

import java.time.Duration;
import java.time.Instant;

/**
 * What was measured of one call. Durations are monotonic and count from {@code sent}.
 *
 * @param sent when the request was handed to the network, UTC; null where nothing was sent
 * @param headers until the response's head was there; null where it never was
 * @param firstToken until the first character of text was there; null where there was none
 * @param end until the call ended; from the opening of the call where nothing was sent
 * @param chunks that carried text
 * @param characters of text given to the sink, in UTF-16 units
 */
public record CallFigures(
    Instant sent, Duration headers, Duration firstToken, Duration end, int chunks, int characters) {

  /** Of a call that was never made. */
  static final CallFigures NONE = new CallFigures(null, null, null, Duration.ZERO, 0, 0);
}
