package org.privatearena.compliance.retention.control;

import java.time.Instant;
import java.util.UUID;
import org.privatearena.compliance.retention.entity.Hold;

/**
 * A hold as it is shown. Of member, campaign, model and time one is there, the others are null.
 *
 * @param model key of the Model
 * @param liftedBy null while it stands
 * @param liftedAt null while it stands
 */
public record PlacedHold(
    UUID id,
    UUID member,
    UUID campaign,
    String model,
    Instant from,
    Instant to,
    String reason,
    UUID placedBy,
    Instant placedAt,
    UUID liftedBy,
    Instant liftedAt) {

  static PlacedHold of(Hold hold, String model) {
    return new PlacedHold(
        hold.id(),
        hold.scope().member(),
        hold.scope().campaign(),
        model,
        hold.scope().from(),
        hold.scope().to(),
        hold.reason(),
        hold.placedBy(),
        hold.placedAt(),
        hold.liftedBy().orElse(null),
        hold.liftedAt().orElse(null));
  }

  /** Whether it keeps anything now. */
  public boolean stands() {
    return liftedAt == null;
  }
}
