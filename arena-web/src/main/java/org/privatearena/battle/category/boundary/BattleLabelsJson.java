package org.privatearena.battle.category.boundary;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.battle.category.control.LabelHistory;
import org.privatearena.battle.category.entity.Category;

/** What counts for a battle, and how that came about. */
@Schema(name = "BattleCategories", description = "The categories of a battle and their history")
public record BattleLabelsJson(
    @Schema(required = true) String battle,
    @Schema(required = true, description = "What counts: as last corrected, else of all prompts")
        List<String> categories,
    @Schema(nullable = true, description = "Two-letter code; missing where it could not be told")
        String language,
    @Schema(required = true) boolean corrected,
    @Schema(required = true, description = "What the rules said of each prompt")
        List<FirstJson> first,
    @Schema(required = true, description = "Oldest first; reasons are in the Ledger")
        List<ChangeJson> corrections) {

  /** What the rules said of one prompt. */
  @Schema(name = "FirstLabel", description = "What the rules said of one prompt; it stays")
  public record FirstJson(
      @Schema(required = true) int turn,
      @Schema(required = true) List<String> categories,
      @Schema(nullable = true) String language,
      @Schema(required = true) int version) {}

  /** One correction. */
  @Schema(name = "CategoryChange", description = "One correction by an administrator")
  public record ChangeJson(
      @Schema(required = true) List<String> from,
      @Schema(required = true) List<String> to,
      @Schema(required = true, description = "RFC 3339, UTC") String at) {}

  static BattleLabelsJson of(LabelHistory history) {
    return new BattleLabelsJson(
        history.now().battle().toString(),
        keys(history.now().categories()),
        history.now().code(),
        history.now().corrected(),
        history.first().stream()
            .map(f -> new FirstJson(f.turn(), keys(f.categories()), f.language(), f.classifier()))
            .toList(),
        history.changes().stream()
            .map(c -> new ChangeJson(keys(c.from()), keys(c.to()), c.at().toString()))
            .toList());
  }

  private static List<String> keys(Set<Category> categories) {
    return categories.stream().map(Category::key).toList();
  }
}
