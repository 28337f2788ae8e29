package org.privatearena.battle.sampling.entity;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** What administrators want to be drawn more often or less. Written once; the newest counts. */
@Entity
@Table(name = "sampling_plan")
public class SamplingPlan {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private long version;

  @Column(name = "planned_by", nullable = false, updatable = false)
  private UUID plannedBy;

  @Column(name = "planned_at", nullable = false, updatable = false)
  private Instant plannedAt;

  @ElementCollection
  @CollectionTable(name = "sampling_weight", joinColumns = @JoinColumn(name = "plan_id"))
  private Set<ModelWeight> weights;

  @ElementCollection
  @CollectionTable(name = "sampling_priority", joinColumns = @JoinColumn(name = "plan_id"))
  private Set<PairPriority> priorities;

  protected SamplingPlan() {}

  /**
   * @param version one more than that of the plan before, 1 for the first
   * @param weights by Model, in [0, 100]
   * @param priorities by pair of Models, in [0, 100]
   */
  public SamplingPlan(
      long version,
      Map<UUID, Double> weights,
      Map<PairKey, Double> priorities,
      UUID plannedBy,
      Instant now) {
    this.id = Ids.next();
    this.version = version;
    this.weights =
        weights.entrySet().stream()
            .map(weight -> new ModelWeight(weight.getKey(), weight.getValue()))
            .collect(toSet());
    this.priorities =
        priorities.entrySet().stream()
            .map(priority -> PairPriority.of(priority.getKey(), priority.getValue()))
            .collect(toSet());
    this.plannedBy = plannedBy;
    this.plannedAt = now;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  /** The Member who planned. */
  public UUID plannedBy() {
    return plannedBy;
  }

  public Instant plannedAt() {
    return plannedAt;
  }

  /** Weights of the Models that are named; the others have 1. To be read in a transaction. */
  public Map<UUID, Double> weights() {
    return weights.stream().collect(toMap(ModelWeight::modelId, ModelWeight::weight));
  }

  /** Priorities of the pairs that are named; the others have 1. To be read in a transaction. */
  public Map<PairKey, Double> priorities() {
    return priorities.stream().collect(toMap(PairPriority::models, PairPriority::priority));
  }
}
