package org.privatearena.battle.category.control;

import java.util.Locale;

/**
 * How often a label was right.
 *
 * @param found of those that have it
 * @param wrong found where it is not
 * @param missed not found where it is
 * @param left not found where it is not
 */
record Confusion(String label, int found, int wrong, int missed, int left) {

  /** Of those labelled so, the share that are. 1 where none was labelled. */
  double precision() {
    return found + wrong == 0 ? 1 : (double) found / (found + wrong);
  }

  /** Of those that are so, the share that was labelled. 1 where there is none. */
  double recall() {
    return found + missed == 0 ? 1 : (double) found / (found + missed);
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %.2f | %.2f |",
        label,
        found,
        wrong,
        missed,
        left,
        precision(),
        recall());
  }
}
