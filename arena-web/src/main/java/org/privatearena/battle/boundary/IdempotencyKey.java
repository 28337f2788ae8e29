package org.privatearena.battle.boundary;

import org.privatearena.shared.boundary.Problem;

/** The header by which a caller may repeat a request without doing it twice. */
final class IdempotencyKey {

  private static final int LONGEST = 200;

  private IdempotencyKey() {}

  /**
   * @return null where none was sent
   */
  static String check(String key) {
    if (key == null || key.isBlank()) {
      return null;
    }
    if (key.length() > LONGEST || !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw Problem.of(
          400,
          "bad-idempotency-key",
          "Idempotency-Key must be 1 to 200 visible ASCII characters, such as a UUID.");
    }
    return key;
  }
}
