package org.privatearena.rating.voteset.boundary;

import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.boundary.Problem;

/** Ids in addresses. What is no id names nothing, so it is not found. */
final class VoteSetIds {

  private static final int UUID_LENGTH = 36;

  private VoteSetIds() {}

  static UUID parse(String id) {
    return read(id).orElseThrow(Problem::notFound);
  }

  /** Empty where the text is no id. */
  static Optional<UUID> read(String id) {
    try {
      return id.length() == UUID_LENGTH ? Optional.of(UUID.fromString(id)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
