package org.privatearena.compliance.boundary;

import org.privatearena.shared.boundary.Problem;

/** Places and sizes as they come in addresses. */
final class Count {

  private static final String WHOLE = "0|[1-9][0-9]{0,14}";

  private Count() {}

  /** A place in a path; what is no number names nothing. */
  static long place(String text) {
    if (text.matches(WHOLE)) {
      return Long.parseLong(text);
    }
    throw Problem.notFound();
  }

  /** A number after the question mark. */
  static long read(String name, String text) {
    if (text != null && text.matches(WHOLE)) {
      return Long.parseLong(text);
    }
    throw Problem.of(
        400, "bad-number", "\"" + name + "\" is a whole number from 0, such as " + name + "=41.");
  }
}
