package org.privatearena.battle.sampling.control;

import java.util.List;
import org.privatearena.battle.draw.control.EligiblePair;
import org.privatearena.battle.draw.control.PairDraw;
import org.privatearena.catalog.control.Contestant;

/** Those who may be drawn together, and how probably. Immutable. */
public final class DrawTable {

  /**
   * What was drawn.
   *
   * @param probability of the unordered pair, in (0, 1]
   * @param pairs how many unordered pairs were eligible, M
   */
  public record Drawn(Contestant a, Contestant b, double probability, int pairs) {}

  private final List<Contestant> eligible;
  private final PairDraw draw;
  private final double epsilon;

  DrawTable(List<Contestant> eligible, List<EligiblePair> pairs, double[] weights, double epsilon) {
    this.eligible = List.copyOf(eligible);
    this.draw = new PairDraw(pairs, weights, epsilon);
    this.epsilon = epsilon;
  }

  /** Whether there are two who may meet. */
  public boolean possible() {
    return draw.possible();
  }

  /** Part of the draws that is uniform, as it is set. */
  public double epsilon() {
    return epsilon;
  }

  int pairs() {
    return draw.pairs();
  }

  /** The probability of the eligible pair of this place, in the order of the contestants. */
  double probability(int pair) {
    return draw.probability(pair);
  }

  /**
   * Draws a pair and its sides.
   *
   * @throws IllegalStateException where no pair is {@link #possible}
   */
  public Drawn draw(long seed) {
    PairDraw.Drawn drawn = draw.draw(seed);
    return new Drawn(
        eligible.get(drawn.a()), eligible.get(drawn.b()), drawn.probability(), drawn.pairs());
  }
}
