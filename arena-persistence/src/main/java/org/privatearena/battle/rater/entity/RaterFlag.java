package org.privatearena.battle.rater.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** What somebody said of all votes of a person. Written once; the last one of a person counts. */
@Entity
@Table(name = "rater_flag")
public class RaterFlag {

  @Id private UUID id;

  @Column(name = "member_id", nullable = false, updatable = false)
  private UUID memberId;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(nullable = false, updatable = false)
  private boolean flagged;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "flagged_by", nullable = false, updatable = false)
  private UUID flaggedBy;

  @Column(name = "flagged_at", nullable = false, updatable = false)
  private Instant flaggedAt;

  protected RaterFlag() {}

  /**
   * @param member whose votes it is about
   * @param number from 1 on within the Member
   * @param flagged whether the votes are left out from now on; false takes that back
   * @param reason not blank
   * @param by somebody else than the Member
   */
  public RaterFlag(UUID member, int number, boolean flagged, String reason, UUID by, Instant now) {
    this.id = Ids.next();
    this.memberId = member;
    this.number = number;
    this.flagged = flagged;
    this.reason = reason;
    this.flaggedBy = by;
    this.flaggedAt = now;
  }

  public UUID id() {
    return id;
  }

  /** The Member whose votes it is about. */
  public UUID memberId() {
    return memberId;
  }

  public int number() {
    return number;
  }

  /** Whether the votes are left out since; else they count again. */
  public boolean flagged() {
    return flagged;
  }

  public String reason() {
    return reason;
  }

  /** The Member who said so. */
  public UUID flaggedBy() {
    return flaggedBy;
  }

  public Instant flaggedAt() {
    return flaggedAt;
  }
}
