package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeCharactersTest {

  private static final List<String> CHARACTERS =
      List.of("a", " ", "é", "e\u0301", "🦊", "👩‍👩‍👧", "👍🏽", "🇩🇪", "각", "\r\n", "ש", "\n");

  @ParameterizedTest
  @ValueSource(strings = {"🦊", "👩‍👩‍👧", "👍🏽", "🇩🇪", "e\u0301", "\r\n", "각"})
  void a_character_of_several_parts_is_shown_whole_or_not_at_all(String character) {
    String text = "x" + character + "y";
    for (int limit = 1; limit <= text.length(); limit++) {
      int place = WholeCharacters.upTo(text, 1, limit, false);
      int whole = 1 + character.length();
      assertEquals(limit < whole ? 1 : limit, place, "limit " + limit);
    }
  }

  @Test
  void the_last_character_waits_while_the_text_may_go_on() {
    assertEquals(1, WholeCharacters.upTo("xe", 0, 2, true));
    assertEquals(1, WholeCharacters.upTo("xe\u0301", 0, 3, true));
    assertEquals(3, WholeCharacters.upTo("xe\u0301 ", 0, 3, true));
    assertEquals(3, WholeCharacters.upTo("xe\u0301", 0, 3, false));
    assertEquals(0, WholeCharacters.upTo("", 0, 5, true));
  }

  @Test
  void whatever_the_steps_no_character_is_cut_and_all_is_shown_in_the_end() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
      }
      StringBuilder heard = new StringBuilder();
      int shown = 0;
      while (heard.length() < text.length()) {
        int more = Math.min(text.length(), heard.length() + 1 + random.nextInt(9));
        heard.append(text, heard.length(), more);
        int next = WholeCharacters.upTo(heard, shown, shown + random.nextInt(12), true);
        assertTrue(next >= shown, "seed " + seed);
        assertWhole(text, next);
        shown = next;
      }
      assertEquals(text.length(), WholeCharacters.upTo(heard, shown, text.length(), false));
    }
  }

  private static void assertWhole(CharSequence text, int place) {
    if (place > 0 && place < text.length()) {
      char before = text.charAt(place - 1);
      char after = text.charAt(place);
      assertFalse(Character.isSurrogatePair(before, after), "a surrogate pair is cut");
      assertFalse(before == '\u200d' || after == '\u200d' || after == '\u0301', "a sign is cut");
    }
  }
}
