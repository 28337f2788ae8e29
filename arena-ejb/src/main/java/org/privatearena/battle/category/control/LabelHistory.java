package org.privatearena.battle.category.control;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.privatearena.battle.category.entity.BattleLabels;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.category.entity.CategoryCorrection;
import org.privatearena.battle.category.entity.PromptLabel;

/**
 * How the labels of a Battle came about.
 *
 * @param now what counts
 * @param first what the classifier said of each prompt, in the order of the Turns
 * @param changes oldest first
 */
public record LabelHistory(BattleLabels now, List<First> first, List<Change> changes) {

  public LabelHistory {
    first = List.copyOf(first);
    changes = List.copyOf(changes);
  }

  /**
   * A first label.
   *
   * @param turn from 1
   * @param language two-letter code, null where it could not be told
   * @param classifier version
   */
  public record First(int turn, Set<Category> categories, String language, int classifier) {

    static First of(PromptLabel label) {
      return new First(
          label.number(), label.categories(), label.language().orElse(null), label.classifier());
    }
  }

  /** A correction; the reason stays in the Ledger. */
  public record Change(Set<Category> from, Set<Category> to, Instant at) {

    static Change of(CategoryCorrection correction) {
      return new Change(correction.former(), correction.categories(), correction.correctedAt());
    }
  }
}
