package org.privatearena.battle.style.entity;

/**
 * What was counted in the answers of one side.
 *
 * @param tokens words, single characters of scripts without spaces, and signs; in code too
 * @param headings outside code
 * @param items of lists, outside code
 * @param bold passages, outside code
 */
public record StyleCounts(int tokens, int headings, int items, int bold) {

  /** Of an answer without text. */
  public static final StyleCounts NONE = new StyleCounts(0, 0, 0, 0);

  public StyleCounts {
    if ((tokens | headings | items | bold) < 0) {
      throw new IllegalArgumentException("counts are not negative");
    }
  }

  /** Of both together. */
  public StyleCounts plus(StyleCounts other) {
    return new StyleCounts(
        tokens + other.tokens, headings + other.headings, items + other.items, bold + other.bold);
  }
}
