package org.privatearena.battle.category.boundary;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.battle.category.control.PromptClassifier;
import org.privatearena.battle.category.entity.Category;

/** The list of categories. */
@Schema(name = "Categories", description = "What kinds of prompts are told apart")
public record CategoriesJson(
    @Schema(required = true, description = "Of the rules that label new prompts") int version,
    @Schema(required = true) List<OneJson> categories) {

  /** One category. */
  @Schema(name = "Category", description = "A kind of prompt")
  public record OneJson(
      @Schema(required = true, description = "Stable") String key,
      @Schema(required = true, description = "When a prompt has it") String description) {}

  static CategoriesJson present() {
    return new CategoriesJson(
        PromptClassifier.VERSION,
        Arrays.stream(Category.values()).map(c -> new OneJson(c.key(), description(c))).toList());
  }

  private static String description(Category category) {
    return switch (category) {
      case MATHS ->
          "Asks for a calculation with a definite result, a proof, or the explanation of a mathematical notion";
      case CODING ->
          "Asks to write, mend, read or explain program text, queries, formulas of a spreadsheet, commands or the tools of programmers";
      case REASONING -> "Is a puzzle: the answer follows from what it says by inference";
      case INSTRUCTION_FOLLOWING -> "Sets a form that can be checked without judging the content";
      case CREATIVE_WRITING ->
          "Wants a text of one's own whose wording is the point, or a part to be played";
      case MULTI_TURN -> "Is not the first of its battle";
      case LONG_PROMPT -> "Has %,d characters or more".formatted(PromptClassifier.LONG);
    };
  }
}
