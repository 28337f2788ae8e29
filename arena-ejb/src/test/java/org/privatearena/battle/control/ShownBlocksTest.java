package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownBlocksTest {

  private static final String PARAGRAPH = "Some *text* that is shown piece by piece.\n\n";
  private static final int PIECE = 4;

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000, 100_000})
  void ofWhatIsShownEachCharacterIsAskedForOnceHoweverLongTheAnswerIs(int length) {
    String text = PARAGRAPH.repeat(length / PARAGRAPH.length() + 1).substring(0, length);
    ShownBlocks blocks = new ShownBlocks();
    AtomicLong asked = new AtomicLong();
    for (int at = PIECE; at <= length; at += PIECE) {
      String shown = text.substring(0, at);
      blocks.render(
          from -> {
            String more = shown.substring(from);
            asked.addAndGet(more.length());
            return new ShownBlocks.Excerpt(more, shown.length() == length);
          });
    }
    assertEquals(length, asked.get());
    ShownBlocks.Rendered all = blocks.between(0, length);
    assertEquals(length, all.blocks().get(all.blocks().size() - 1).to());
  }
}
