package org.privatearena.battle.category.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.category.entity.CategoryCorrection;
import org.privatearena.shared.control.Hashes;
import org.privatearena.shared.entity.Ids;

/** The Ledger's kinds {@code category-corrected} and {@code content-read}, each version 1. */
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

  /**
   * @param texts the ids of what is about to be shown
   */
  static LedgerRecord read(UUID reader, UUID battle, List<UUID> texts, Instant now) {
    UUID id = Ids.next();
    String ids = texts.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n"));
    return new LedgerRecord(
        "content-read",
        VERSION,
        id,
        now,
        reader.toString(),
        battle.toString(),
        List.of(
            Field.text("id", id),
            Field.text("reader", reader),
            Field.text("purpose", "category-correction"),
            Field.text(
                "texts_sha256", HexFormat.of().formatHex(Hashes.sha256(ids.getBytes(UTF_8)))),
            Field.number("texts", texts.size()),
            Field.time("timestamp", now)));
  }

  private static List<String> keys(Set<Category> categories) {
    return categories.stream().map(Category::key).toList();
  }
}
