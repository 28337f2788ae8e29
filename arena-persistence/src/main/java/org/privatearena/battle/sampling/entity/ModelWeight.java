package org.privatearena.battle.sampling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * How much a Model is wanted in draws.
 *
 * @param weight in [0, 100]; 1 is as usual
 */
@Embeddable
public record ModelWeight(
    @Column(name = "model_id", nullable = false, updatable = false) UUID modelId,
    @Column(nullable = false, updatable = false) double weight) {}
