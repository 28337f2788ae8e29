package org.privatearena.compliance.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** An order to keep records: while it stands, neither erasure nor retention touches them. */
@Entity
public class Hold {

  @Id private UUID id;

  @Embedded private HeldScope scope;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "placed_by", nullable = false, updatable = false)
  private UUID placedBy;

  @Column(name = "placed_at", nullable = false, updatable = false)
  private Instant placedAt;

  @Column(name = "lift_id")
  private UUID liftId;

  @Column(name = "lifted_by")
  private UUID liftedBy;

  @Column(name = "lifted_at")
  private Instant liftedAt;

  protected Hold() {}

  /** A hold that stands from now on. */
  public static Hold place(HeldScope scope, String reason, UUID by, Instant now) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a hold has a reason");
    }
    Hold hold = new Hold();
    hold.id = Ids.next();
    hold.scope = scope;
    hold.reason = reason;
    hold.placedBy = by;
    hold.placedAt = now;
    return hold;
  }

  /**
   * Ends it; the row stays.
   *
   * @throws IllegalStateException where it was lifted before
   */
  public void lift(UUID by, Instant now) {
    if (!stands()) {
      throw new IllegalStateException("hold " + id + " was lifted at " + liftedAt);
    }
    liftId = Ids.next();
    liftedBy = by;
    liftedAt = now;
  }

  /** Whether it keeps anything now. */
  public boolean stands() {
    return liftedAt == null;
  }

  public UUID id() {
    return id;
  }

  public HeldScope scope() {
    return scope;
  }

  public String reason() {
    return reason;
  }

  public UUID placedBy() {
    return placedBy;
  }

  public Instant placedAt() {
    return placedAt;
  }

  /** Id of the record that it was lifted; empty while it stands. */
  public Optional<UUID> liftId() {
    return Optional.ofNullable(liftId);
  }

  public Optional<UUID> liftedBy() {
    return Optional.ofNullable(liftedBy);
  }

  public Optional<Instant> liftedAt() {
    return Optional.ofNullable(liftedAt);
  }
}
