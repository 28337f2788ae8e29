package org.privatearena.compliance.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** The shortest time that figures are kept, as it was set from a moment on. Written once. */
@Entity
@Table(name = "retention_floor")
public class RetentionFloor {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private int days;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "stated_at", nullable = false, updatable = false)
  private Instant statedAt;

  protected RetentionFloor() {}

  /**
   * @param days at least 1
   * @param reason why it is another one than before
   */
  public RetentionFloor(int days, String reason, Instant now) {
    if (days < 1) {
      throw new IllegalArgumentException("figures are kept for a day at least, not " + days);
    }
    this.id = Ids.next();
    this.days = days;
    this.reason = reason;
    this.statedAt = now;
  }

  public UUID id() {
    return id;
  }

  public int days() {
    return days;
  }

  public String reason() {
    return reason;
  }

  public Instant statedAt() {
    return statedAt;
  }

  /** Whether this says something else than is set now. */
  public boolean differs(int days, String reason) {
    return this.days != days || !this.reason.equals(reason);
  }
}
