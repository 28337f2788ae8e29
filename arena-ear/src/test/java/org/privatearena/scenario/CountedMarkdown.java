package org.privatearena.scenario;

import java.util.List;

/**
 * Markdown of most kinds, block after block, in which no two places are alike: a number counts on
 * from the first to the last line. All that Markdown takes away of it are signs and white space, so
 * that what a page shows can be compared by its letters.
 */
final class CountedMarkdown {

  /** Blocks of code come late: whoever stops soon has seen none. */
  private static final List<String> BLOCKS =
      List.of(
          "## N W\n\n",
          "N W N **W** N W\nN W *N* W\n\n",
          "N `W` N W N W\n\n",
          "- N W\n- N **W**\n  - N W\n\n",
          "> N W\n> N W\n\n",
          "| N W | N |\n|:---|---:|\n| N W | N W |\n\n",
          "```python\na = [N, N]  # W\nif a:\n    b = \"N W\"\n```\n\n");

  private CountedMarkdown() {}

  /**
   * @param word what stands between the numbers: without white space and signs of Markdown
   * @param blocks how many there are, of at most 16 tokens each
   */
  static String of(String word, int blocks) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (int i = 0; i < blocks; i++) {
      for (char c : BLOCKS.get(i % BLOCKS.size()).toCharArray()) {
        switch (c) {
          case 'N' -> text.append(number++);
          case 'W' -> text.append(word);
          default -> text.append(c);
        }
      }
    }
    return text.toString().strip();
  }
}
