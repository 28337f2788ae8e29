package org.privatearena.battle.category.control;

import java.util.List;
import java.util.Set;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.category.entity.CategoryCorrection;

/** The Ledger's kind {@code category-corrected}, version 1. */
final class CategoryRecords {

  private static final int VERSION = 1;

  private CategoryRecords() {}

  static LedgerRecord of(CategoryCorrection correction, String reason) {
    return new LedgerRecord(
        "category-corrected",
        VERSION,
        correction.id(),
        correction.correctedAt(),
        correction.correctedBy().toString(),
        correction.battleId().toString(),
        List.of(
            Field.text("id", correction.id()),
            Field.text("battle", correction.battleId()),
            Field.text("corrected_by", correction.correctedBy()),
            Field.words("from", keys(correction.former())),
            Field.words("to", keys(correction.categories())),
            Field.text("reason", reason),
            Field.number("classifier", PromptClassifier.VERSION),
            Field.time("timestamp", correction.correctedAt())));
  }

  private static List<String> keys(Set<Category> categories) {
    return categories.stream().map(Category::key).toList();
  }
}
