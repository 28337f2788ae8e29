package org.privatearena.battle.style.control;

import org.privatearena.battle.markdown.control.MarkupCounts;
import org.privatearena.battle.style.entity.StyleCounts;

/**
 * Counts what of an answer is style: how long it is, code and all, and how much of it is marked up
 * outside code. It depends on the text alone: not on the model, not on its own tokens.
 */
public final class StyleCounter {

  /** Raised when the same text would be counted otherwise. */
  public static final int VERSION = 1;

  private StyleCounter() {}

  /** Counts a complete answer. */
  public static StyleCounts of(String answer) {
    MarkupCounts markup = MarkupCounts.of(answer);
    return new StyleCounts(
        TokenCounter.count(answer), markup.headings(), markup.items(), markup.bold());
  }
}
