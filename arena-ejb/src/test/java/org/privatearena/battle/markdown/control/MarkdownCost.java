package org.privatearena.battle.markdown.control;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * Prints what a character of an answer costs, by the answer's length; see docs/performance.md. It
 * measures and asserts nothing, so it runs only when it is named.
 */
class MarkdownCost {

  private static final int PIECE = 4;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 11;
  private static final List<Integer> LENGTHS = List.of(1_000, 10_000, 100_000, 1_000_000);

  static final String USUAL =
      """
      ## What to look at

      The first thing is **how often** it happens, and the second whether `retry` was *on*.

      - check the log of the night
      - compare it with the one before
        1. by size
        2. by time

      | day | errors |
      |-----|-------:|
      | Mon | 12     |
      | Tue | 7      |

      ```python
      def mean(numbers):
          return sum(numbers) / len(numbers)
      ```

      > It was quiet on Sunday, see [the report](https://example.com/report).

      """;

  static final String ONE_CODE_BLOCK = "    print('one line of code that goes on')\n";

  @Test
  void print() {
    System.out.printf(
        "%-34s %10s %10s %10s%n", "nanoseconds a character", "length", "fastest", "median");
    rows("splitting usual text", USUAL, MarkdownCost::split);
    rows("splitting one block of code", ONE_CODE_BLOCK, MarkdownCost::split);
    rows("splitting and rendering usual text", USUAL, MarkdownCost::render);
  }

  /** Each round takes every length in turn, so that a busy moment meets all of them. */
  private static void rows(String what, String piece, ToLongFunction<String> work) {
    double[][] costs = new double[LENGTHS.size()][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (int i = 0; i < LENGTHS.size(); i++) {
        double cost = cost(LENGTHS.get(i), piece, work);
        if (round >= 0) {
          costs[i][round] = cost;
        }
      }
    }
    for (int i = 0; i < LENGTHS.size(); i++) {
      Arrays.sort(costs[i]);
      System.out.printf(
          Locale.ROOT,
          "%-34s %10d %10.1f %10.1f%n",
          what,
          LENGTHS.get(i),
          costs[i][0],
          costs[i][ROUNDS / 2]);
    }
  }

  private static double cost(int length, String piece, ToLongFunction<String> work) {
    String text = piece.repeat(length / piece.length() + 1).substring(0, length);
    int times = 1_000_000 / length;
    long found = 0;
    long begin = System.nanoTime();
    for (int i = 0; i < times; i++) {
      found += work.applyAsLong(text);
    }
    double cost = (double) (System.nanoTime() - begin) / times / length;
    return found > 0 ? cost : Double.NaN;
  }

  private static long split(String text) {
    BlockSplitter splitter = new BlockSplitter();
    long blocks = 0;
    for (int at = 0; at < text.length(); at += PIECE) {
      blocks += splitter.feed(text.substring(at, Math.min(text.length(), at + PIECE))).size();
    }
    return blocks + splitter.end().size();
  }

  private static long render(String text) {
    AnswerBlocks answer = new AnswerBlocks();
    long characters = 0;
    for (int at = 0; at < text.length(); at += PIECE) {
      for (AnswerBlock block :
          answer.feed(text.substring(at, Math.min(text.length(), at + PIECE)))) {
        characters += block.html().length();
      }
    }
    return characters + answer.end().size();
  }
}
