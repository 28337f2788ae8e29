package org.privatearena.compliance.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;
import org.privatearena.shared.entity.Words;

/** That a Member was not erased, because holds stood. Written once. */
@Entity
@Table(name = "erasure_refusal")
public class ErasureRefusal {

  @Id private UUID id;

  @Column(name = "member_id", nullable = false, updatable = false)
  private UUID memberId;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "ordered_by", nullable = false, updatable = false)
  private UUID orderedBy;

  @Column(nullable = false, updatable = false)
  private String holds;

  @Column(name = "refused_at", nullable = false, updatable = false)
  private Instant refusedAt;

  protected ErasureRefusal() {}

  /**
   * @param reason for which the erasure was ordered
   * @param holds that stood in its way, at least one
   */
  public ErasureRefusal(
      UUID memberId, String reason, UUID orderedBy, Collection<UUID> holds, Instant now) {
    if (holds.isEmpty()) {
      throw new IllegalArgumentException("nothing stood in the way");
    }
    this.id = Ids.next();
    this.memberId = memberId;
    this.reason = reason;
    this.orderedBy = orderedBy;
    this.holds = Words.join(holds.stream().map(UUID::toString).toList());
    this.refusedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID memberId() {
    return memberId;
  }

  public String reason() {
    return reason;
  }

  public UUID orderedBy() {
    return orderedBy;
  }

  /** Ids of the holds, sorted. */
  public Set<String> holds() {
    return Words.split(holds);
  }

  public Instant refusedAt() {
    return refusedAt;
  }
}
