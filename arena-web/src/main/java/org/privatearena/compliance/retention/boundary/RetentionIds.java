package org.privatearena.compliance.retention.boundary;

import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.boundary.Problem;

/** Ids of holds and erasures as they come in addresses. */
final class RetentionIds {

  private RetentionIds() {}

  /** What is no id names nothing. */
  static UUID parse(String text) {
    return read(text).orElseThrow(Problem::notFound);
  }

  static Optional<UUID> read(String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
