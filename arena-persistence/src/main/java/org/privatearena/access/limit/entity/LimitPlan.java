package org.privatearena.access.limit.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** How much people may do, by group. Written once; the newest counts. */
@Entity
@Table(name = "limit_plan")
public class LimitPlan {

  /** The group of everybody who can sign on. */
  public static final String EVERYBODY = "*";

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private long version;

  @Column(name = "decided_by", nullable = false, updatable = false)
  private UUID decidedBy;

  @Column(name = "decided_at", nullable = false, updatable = false)
  private Instant decidedAt;

  @ElementCollection
  @CollectionTable(name = "group_limit", joinColumns = @JoinColumn(name = "plan_id"))
  private Set<GroupLimit> limits;

  protected LimitPlan() {}

  /**
   * @param version one more than that of the plan before, 1 for the first
   * @param limits each group once
   */
  public LimitPlan(long version, Collection<GroupLimit> limits, UUID decidedBy, Instant now) {
    this.id = Ids.next();
    this.version = version;
    this.limits = new HashSet<>(limits);
    this.decidedBy = decidedBy;
    this.decidedAt = now;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  /** The Member who decided. */
  public UUID decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  /** Each group once, in no order. To be read in a transaction. */
  public Set<GroupLimit> limits() {
    return Set.copyOf(limits);
  }
}
