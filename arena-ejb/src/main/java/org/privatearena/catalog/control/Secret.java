package org.privatearena.catalog.control;

import java.util.Objects;

/** An endpoint's bearer token. Nothing but the Authorization header ever shows it. */
public final class Secret {

  private final String value;

  /**
   * Takes the token, without white space around it, which files and environments like to add.
   *
   * @throws IllegalArgumentException if it is empty or has other than visible ASCII characters; the
   *     message does not quote it
   */
  public Secret(String value) {
    this.value = value.strip();
    if (this.value.isEmpty() || !this.value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      throw new IllegalArgumentException("a secret must be visible ASCII characters");
    }
  }

  String authorization() {
    return "Bearer " + value;
  }

  String removedFrom(String text) {
    return text.replace(value, "***");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && value.equals(secret.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(value);
  }

  @Override
  public String toString() {
    return "***";
  }
}
