package org.privatearena.battle.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Where a Battle stands in what one person did without a long break.
 *
 * @param session the same for all battles of one sitting
 * @param order 1 for its first battle
 */
@Embeddable
public record Sitting(
    @Column(name = "evaluation_session_id", nullable = false, updatable = false) UUID session,
    @Column(name = "evaluation_order", nullable = false, updatable = false) int order) {

  public Sitting next() {
    return new Sitting(session, order + 1);
  }
}
