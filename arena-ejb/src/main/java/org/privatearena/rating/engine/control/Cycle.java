package org.privatearena.rating.engine.control;

/**
 * Three contestants of which each scores more than half against the next: first against second,
 * second against third, third against first.
 *
 * @param curl the sum of the three flows, in units of theta, above 0
 * @param score the curl divided by its standard error, the root of the sum of one over the weights
 */
public record Cycle(Leg first, Leg second, Leg third, double curl, double score) {

  /**
   * What a contestant did against the next.
   *
   * @param ties "both bad" too
   */
  public record Leg(int contestant, int against, long wins, long losses, long ties) {

    static Leg of(PairCounts counts, int contestant, int against) {
      return new Leg(
          contestant,
          against,
          counts.wins(contestant, against),
          counts.wins(against, contestant),
          counts.ties(contestant, against) + counts.bothBad(contestant, against));
    }
  }
}
