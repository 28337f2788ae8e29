package org.privatearena.shared.boundary;

import java.util.Optional;
import java.util.UUID;

/** Ids in addresses. What is no id names nothing, so it is not found. */
public final class PathIds {

  private static final int UUID_LENGTH = 36;

  private PathIds() {}

  /** Not found where the text is no id. */
  public static UUID parse(String id) {
    return read(id).orElseThrow(Problem::notFound);
  }

  /**
   * Empty where the text is no id.
   *
   * @param id may be null
   */
  public static Optional<UUID> read(String id) {
    try {
      return id != null && id.length() == UUID_LENGTH
          ? Optional.of(UUID.fromString(id))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
