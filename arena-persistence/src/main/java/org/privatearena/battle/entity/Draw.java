package org.privatearena.battle.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Words;

/**
 * How a Battle's pair and sides came about: enough to weigh the vote by its chance later.
 *
 * @param rule name and version of the sampling rule
 * @param seed of the random numbers of this draw
 * @param probability of the unordered pair among those eligible, in (0, 1]
 * @param eligiblePairs how many unordered pairs were eligible for this Member then, at least 1
 * @param epsilon part of the draws that is uniform, in (0, 1]; null for Battles from before it was
 *     stored
 * @param leftOutWords granted Models that could not be drawn, a {@code reason=count} each; null for
 *     Battles from before it was stored
 */
@Embeddable
public record Draw(
    @Column(name = "revision_a", nullable = false, updatable = false) UUID revisionA,
    @Column(name = "revision_b", nullable = false, updatable = false) UUID revisionB,
    @Column(name = "draw_rule", nullable = false, updatable = false) String rule,
    @Column(name = "draw_seed", nullable = false, updatable = false) long seed,
    @Column(name = "draw_probability", nullable = false, updatable = false) double probability,
    @Column(name = "eligible_pairs", nullable = false, updatable = false) int eligiblePairs,
    @Column(name = "draw_epsilon", updatable = false) Double epsilon,
    @Column(name = "draw_left_out", updatable = false) String leftOutWords) {

  /** Granted Models that could not be drawn, a {@code reason=count} each. */
  public Set<String> leftOut() {
    return leftOutWords == null ? Set.of() : Words.split(leftOutWords);
  }

  public UUID revision(Side side) {
    return side == Side.A ? revisionA : revisionB;
  }
}
