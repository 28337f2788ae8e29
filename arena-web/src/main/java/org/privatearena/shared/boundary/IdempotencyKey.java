package org.privatearena.shared.boundary;

/** The header by which a caller may repeat a request without doing it twice. */
public final class IdempotencyKey {

  private static final int LONGEST = 200;

  private IdempotencyKey() {}

  /**
   * The key as it was sent, where it can be one.
   *
   * @return null where none was sent
   */
  public static String check(String key) {
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
