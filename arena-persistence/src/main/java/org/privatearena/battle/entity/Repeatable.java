package org.privatearena.battle.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * A request that its sender may repeat: the same key leads to the Battle that the first one made.
 */
@Entity
@Table(name = "idempotency")
public class Repeatable {

  /** Keys are the Member's own. */
  @Embeddable
  public record Id(@Column(name = "member_id") UUID memberId, @Column(name = "key") String key)
      implements Serializable {}

  @EmbeddedId private Id id;

  @Column(name = "request_hash", nullable = false, updatable = false)
  private byte[] requestHash;

  @Column(name = "battle_id", nullable = false, updatable = false)
  private UUID battleId;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected Repeatable() {}

  public Repeatable(Id id, byte[] requestHash, UUID battleId, Instant now) {
    this.id = id;
    this.requestHash = requestHash.clone();
    this.battleId = battleId;
    this.createdAt = now;
  }

  /** Whether the repeated request asks for the same thing. */
  public boolean sameRequest(byte[] hash) {
    return Arrays.equals(requestHash, hash);
  }

  public UUID battleId() {
    return battleId;
  }
}
