package org.privatearena.overhead;

import java.nio.charset.StandardCharsets;

/**
 * What the endpoint writes into each chunk's text, so that every chunk tells its own delay: when it
 * was sent and how late that was. Times are microseconds of {@link System#nanoTime()}, which on
 * Linux is one clock for all processes.
 */
final class Stamp {

  /** Begins a chunk: then 12 digits, when it was sent, and 5, how much later than due. */
  static final byte CHUNK = '@';

  /** Stands once in a stream: then 6 digits, how long the request was on its way. */
  static final byte REQUEST = '!';

  static final int SENT_DIGITS = 12;
  static final int LATE_DIGITS = 5;
  static final int REQUEST_DIGITS = 6;

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private Stamp() {}

  static long now() {
    return System.nanoTime() / 1_000;
  }

  /** A value in hexadecimal digits; one that has no room becomes the largest. */
  static byte[] digits(long value, int count) {
    long largest = (1L << (4 * count)) - 1;
    long rest = Math.max(0, Math.min(value, largest));
    byte[] digits = new byte[count];
    for (int i = count - 1; i >= 0; i--) {
      digits[i] = HEX[(int) (rest & 15)];
      rest >>= 4;
    }
    return digits;
  }

  /** The prompt that makes the endpoint play so many chunks and tell how long it was on its way. */
  static String prompt(int chunks) {
    return "Load @"
        + new String(digits(now(), SENT_DIGITS), StandardCharsets.US_ASCII)
        + " "
        + chunks
        + " chunks";
  }
}
