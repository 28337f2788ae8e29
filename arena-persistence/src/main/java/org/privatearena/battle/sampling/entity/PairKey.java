package org.privatearena.battle.sampling.entity;

import java.util.UUID;

/**
 * An unordered pair of Models, or of Revisions, in the database's order of ids.
 *
 * @param one smaller than the other, both as unsigned numbers
 */
public record PairKey(UUID one, UUID other) {

  /**
   * @throws IllegalArgumentException where the two are one, or in the wrong order: see {@link #of}
   */
  public PairKey {
    if (compare(one, other) >= 0) {
      throw new IllegalArgumentException("no pair in order: " + one + ", " + other);
    }
  }

  /** The pair of two that differ, in whatever order. */
  public static PairKey of(UUID some, UUID another) {
    return inOrder(some, another) ? new PairKey(some, another) : new PairKey(another, some);
  }

  /** Whether the first of two is the one of their pair. */
  public static boolean inOrder(UUID some, UUID another) {
    return compare(some, another) < 0;
  }

  private static int compare(UUID some, UUID another) {
    int most =
        Long.compareUnsigned(some.getMostSignificantBits(), another.getMostSignificantBits());
    return most != 0
        ? most
        : Long.compareUnsigned(some.getLeastSignificantBits(), another.getLeastSignificantBits());
  }
}
