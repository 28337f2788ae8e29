package org.privatearena.battle.category.entity;

import java.util.Arrays;
import java.util.Optional;

/** What kind of prompt it is. A prompt can be of several kinds, or of none. */
public enum Category {
  /** A calculation with a definite result, a proof, or a notion of mathematics. */
  MATHS("maths"),
  /** Program text, queries, formulas of a spreadsheet, commands, tools of programmers. */
  CODING("coding"),
  /** A puzzle: the answer follows from the prompt by inference. */
  REASONING("reasoning"),
  /** A form is set that can be checked without judging the content. */
  INSTRUCTION_FOLLOWING("instruction-following"),
  /** A text of one's own whose wording is the point, or a part to be played. */
  CREATIVE_WRITING("creative-writing"),
  /** Any prompt of a battle but its first. */
  MULTI_TURN("multi-turn"),
  /** A prompt of 2,000 characters or more. */
  LONG_PROMPT("long-prompt");

  private final String key;

  Category(String key) {
    this.key = key;
  }

  /** The stable name in tables, addresses and exports. */
  public String key() {
    return key;
  }

  /** Empty where no category has this key. */
  public static Optional<Category> of(String key) {
    return Arrays.stream(values()).filter(category -> category.key.equals(key)).findFirst();
  }
}
