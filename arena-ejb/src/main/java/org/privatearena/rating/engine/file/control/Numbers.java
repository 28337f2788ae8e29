package org.privatearena.rating.engine.file.control;

import java.nio.charset.StandardCharsets;

/** Reads decimal numbers; the short ones without a String. */
final class Numbers {

  private static final int SHORT = 15;
  private static final double[] POWERS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private Numbers() {}

  /**
   * The number that stands there.
   *
   * @throws BadRow.Unreadable if it is none, or not finite
   */
  static double of(byte[] bytes, int from, int to) {
    boolean negative = from < to && bytes[from] == '-';
    long digits = 0;
    int decimals = -1;
    int at = negative ? from + 1 : from;
    if (at == to || to - at > SHORT) {
      return parsed(bytes, from, to);
    }
    for (; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (bytes[at] == '.' && decimals < 0 && to - from > 1) {
        decimals = 0;
      } else {
        return parsed(bytes, from, to);
      }
    }
    // Exact, because both are whole numbers below 2^53 (Clinger 1990).
    double value = decimals > 0 ? digits / POWERS[decimals] : digits;
    return negative ? -value : value;
  }

  private static double parsed(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    double value;
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new BadRow.Unreadable("\"" + text + "\" is not a number", e);
    }
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      throw new BadRow.Unreadable("\"" + text + "\" is not a finite number");
    }
    return value;
  }
}
