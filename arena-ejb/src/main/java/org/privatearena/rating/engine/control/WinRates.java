package org.privatearena.rating.engine.control;

import java.util.OptionalDouble;

/** Shares that need no model. They depend on whom a contestant met, which a rating does not. */
public final class WinRates {

  private WinRates() {}

  /**
   * The mean, over the opponents that were met, of (wins + ties/2)/battles against each, "both bad"
   * being a tie: every opponent counts alike, however often it was met.
   *
   * @return 0 to 1; empty for a contestant without votes
   */
  public static OptionalDouble average(PairCounts counts, int contestant) {
    double sum = 0;
    int met = 0;
    for (int other = 0; other < counts.contestants(); other++) {
      long battles = counts.battles(contestant, other);
      if (battles > 0) {
        sum += counts.score(contestant, other) / battles;
        met++;
      }
    }
    return met == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / met);
  }

  /**
   * The share of a contestant's votes that found both answers bad. A contestant may win most of its
   * battles and still be bad; this is the floor under its rating.
   *
   * @return 0 to 1; empty for a contestant without votes
   */
  public static OptionalDouble bothBad(PairCounts counts, int contestant) {
    long battles = counts.battles(contestant);
    return battles == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) counts.bothBad(contestant) / battles);
  }
}
