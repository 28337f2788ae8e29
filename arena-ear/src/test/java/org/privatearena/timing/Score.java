package org.privatearena.timing;

import java.util.Locale;

/**
 * How often a guess was right.
 *
 * @param right of all
 */
record Score(int right, int all) {

  private static final double Z95 = 1.959964;

  double share() {
    return (double) right / all;
  }

  /** Lower end of Wilson's 95 % interval. */
  double low() {
    return centre() - half();
  }

  /** Upper end of Wilson's 95 % interval. */
  double high() {
    return centre() + half();
  }

  private double centre() {
    return (share() + Z95 * Z95 / (2 * all)) / (1 + Z95 * Z95 / all);
  }

  private double half() {
    double variance = share() * (1 - share()) / all + Z95 * Z95 / (4.0 * all * all);
    return Z95 / (1 + Z95 * Z95 / all) * Math.sqrt(variance);
  }

  /** The chance that throwing a fair coin is right so often or more often. */
  double chanceByGuessing() {
    double chance = 0;
    double log = -all * Math.log(2);
    for (int k = 0; k <= all; k++) {
      if (k >= right) {
        chance += Math.exp(log);
      }
      log += Math.log(all - k) - Math.log(k + 1.0);
    }
    return Math.min(1, chance);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.1f %% (%.1f to %.1f)", 100 * share(), 100 * low(), 100 * high());
  }
}
