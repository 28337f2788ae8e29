package org.privatearena.battle.draw.control;

/**
 * An unordered pair that may be drawn.
 *
 * @param one index of a contestant, from 0
 * @param other index of another one
 * @param priority that an administrator gave it, in [0, 100], 1 as usual
 * @param tally of the votes on it so far
 */
public record EligiblePair(int one, int other, double priority, Tally tally) {

  /** The largest weight of a contestant and priority of a pair. */
  public static final double LARGEST = 100;

  /**
   * @throws IllegalArgumentException where the two are one, or the priority is out of range
   */
  public EligiblePair {
    if (one < 0 || other < 0 || one == other || !allowed(priority)) {
      throw new IllegalArgumentException(
          "no pair: %d, %d, priority %s".formatted(one, other, priority));
    }
  }

  /** Whether a number can be a weight or a priority: within [0, 100], and a number at all. */
  public static boolean allowed(double number) {
    return number >= 0 && number <= LARGEST;
  }
}
