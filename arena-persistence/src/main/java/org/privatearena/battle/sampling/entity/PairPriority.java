package org.privatearena.battle.sampling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * How much an unordered pair of Models is wanted in draws.
 *
 * @param modelA the one of their {@link PairKey}
 * @param modelB the other
 * @param priority in [0, 100]; 1 is as usual
 */
@Embeddable
public record PairPriority(
    @Column(name = "model_a", nullable = false, updatable = false) UUID modelA,
    @Column(name = "model_b", nullable = false, updatable = false) UUID modelB,
    @Column(nullable = false, updatable = false) double priority) {

  public static PairPriority of(PairKey models, double priority) {
    return new PairPriority(models.one(), models.other(), priority);
  }

  public PairKey models() {
    return new PairKey(modelA, modelB);
  }
}
