package org.privatearena.battle.markdown.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The work for a character of an answer does not grow with the answer. Work is counted here and not
 * timed: how often a character is looked at on its way in, and how many are handed to the renderer.
 */
class MarkdownWorkTest {

  private static final int PIECE = 4;
  private static final List<Integer> LENGTHS = List.of(1_000, 10_000, 100_000);

  /** Once for the end of its block, and once to be kept until then. */
  private static final long LOOKS = 2;

  /** A piece of text that counts how often one of its characters is looked at. */
  private static final class Looked implements CharSequence {

    private final String text;
    private long looks;

    Looked(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      looks += end - start;
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      looks += text.length();
      return text;
    }
  }

  /**
   * What an answer cost.
   *
   * @param looks at characters that came in
   * @param rendered characters that were handed to the renderer
   * @param blocks that were rendered
   */
  private record Work(long looks, long rendered, long blocks) {}

  private static Work work(String piece, int length) {
    String text = piece.repeat(length / piece.length() + 1).substring(0, length);
    List<Integer> rendered = new ArrayList<>();
    AnswerBlocks answer =
        new AnswerBlocks(
            (block, outline) -> {
              rendered.add(block.length());
              return block;
            });
    StringBuilder given = new StringBuilder();
    long looks = 0;
    for (int at = 0; at < length; at += PIECE) {
      Looked more = new Looked(text.substring(at, Math.min(length, at + PIECE)));
      answer.feed(more).forEach(block -> given.append(block.html()));
      looks += more.looks;
    }
    answer.end().forEach(block -> given.append(block.html()));
    assertEquals(text, given.toString());
    return new Work(looks, rendered.stream().mapToLong(Integer::longValue).sum(), rendered.size());
  }

  private static void expectInProportion(String piece) {
    for (int length : LENGTHS) {
      Work work = work(piece, length);
      assertEquals(LOOKS * length, work.looks(), "looks at " + length + " characters");
      assertEquals(length, work.rendered(), "rendered of " + length + " characters");
    }
  }

  @Test
  void eachCharacterOfUsualTextIsRenderedOnce() {
    expectInProportion(MarkdownCost.USUAL);
  }

  @Test
  void eachCharacterOfABlockThatStaysOpenIsRenderedOnce() {
    expectInProportion(MarkdownCost.ONE_CODE_BLOCK);
    expectInProportion("a line of one paragraph\n");
    expectInProportion("- an item of one list\n");
    expectInProportion("| a row | of one table |\n");
    expectInProportion("one line without an end ");
  }
}
