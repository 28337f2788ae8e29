package org.privatearena.rating.engine.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each value was given to each unit. A unit is a pair of contestants on an item, such as
 * a question and turn. A value is an {@link Outcome} as it reads with the contestant of the lower
 * number on side a.
 */
final class RatedItems {

  private final int contestants;
  private final Map<Unit, int[]> values = new LinkedHashMap<>();

  private record Unit(int pair, int item) {}

  /** None yet. */
  RatedItems(int contestants) {
    this.contestants = contestants;
  }

  /** Those of a sample. */
  RatedItems(Sample sample, Items items) {
    this(sample.contestants());
    sample.eachVote((row, cell) -> add(cell, items.of(row)));
  }

  /** Adds a vote, unless its item is not known. */
  void add(int cell, int item) {
    if (item != Items.NONE) {
      values.computeIfAbsent(unit(cell, item), unit -> new int[Outcome.COUNT])[value(cell)]++;
    }
  }

  private Unit unit(int cell, int item) {
    int pair = cell / Outcome.COUNT;
    int a = pair / contestants;
    int b = pair - a * contestants;
    return new Unit(Math.min(a, b) * contestants + Math.max(a, b), item);
  }

  /** The place of the value. */
  int value(int cell) {
    int pair = cell / Outcome.COUNT;
    int outcome = cell - pair * Outcome.COUNT;
    boolean turned = pair / contestants > pair % contestants;
    return turned && outcome < 2 ? 1 - outcome : outcome;
  }

  /** The votes on the unit of this vote by value, its own too. */
  int[] on(int cell, int item) {
    return values.get(unit(cell, item));
  }

  /** The votes by value for each unit, in the order of the first votes. */
  Collection<int[]> units() {
    return values.values();
  }
}
