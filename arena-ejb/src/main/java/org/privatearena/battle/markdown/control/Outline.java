package org.privatearena.battle.markdown.control;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Gives the headings of an answer levels that fit below the page's own (h1 and h2) and leave none
 * out, whatever levels the model chose. For one thread at a time.
 */
final class Outline {

  private static final int HIGHEST = 3;
  private static final int DEEPEST = 6;

  private final Deque<Integer> above = new ArrayDeque<>();

  /**
   * The level at which the next heading is shown.
   *
   * @param written 1 to 6
   */
  int level(int written) {
    while (!above.isEmpty() && above.peek() >= written) {
      above.pop();
    }
    above.push(written);
    return Math.min(HIGHEST + above.size() - 1, DEEPEST);
  }
}
