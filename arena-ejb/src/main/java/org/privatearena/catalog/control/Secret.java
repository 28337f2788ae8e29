package org.privatearena.catalog.control;

import java.util.Objects;
import java.util.Optional;

/** An endpoint's bearer token. Nothing but the Authorization header ever shows it. */
public final class Secret {

  /** Characters, so that it has room in the head of a request. */
  static final int LONGEST = 4_096;

  private final String value;
  private final String fault;

  /**
   * Takes the token, without white space around it, which files and environments like to add.
   *
   * @throws IllegalArgumentException if it is empty or has other than visible ASCII characters; the
   *     message does not quote it
   */
  public Secret(String value) {
    this.value = value.strip();
    this.fault = null;
    if (this.value.isEmpty() || !this.value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("a secret must be visible ASCII characters");
    }
  }

  private Secret(String value, String fault) {
    this.value = value;
    this.fault = fault;
  }

  /** What somebody has written as one; empty where it cannot be one, or is too long. */
  static Optional<Secret> written(String text) {
    try {
      return Optional.of(new Secret(text)).filter(secret -> secret.value.length() <= LONGEST);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * One that there is and that cannot be had: whoever needs it is not asked.
   *
   * @param why for the operator's log, in one line
   */
  static Secret unreadable(String why) {
    return new Secret("", Objects.requireNonNull(why));
  }

  /** Why it cannot be had; empty where it can. */
  Optional<String> fault() {
    return Optional.ofNullable(fault);
  }

  String authorization() {
    return "Bearer " + value();
  }

  /** For whoever encrypts it. */
  String value() {
    if (fault != null) {
      throw new IllegalStateException(fault);
    }
    return value;
  }

  String removedFrom(String text) {
    return fault == null ? text.replace(value, "***") : text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret
        && value.equals(secret.value)
        && Objects.equals(fault, secret.fault);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, fault);
  }

  @Override
  public String toString() {
    return "***";
  }
}
