package org.privatearena.battle.category.control;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.battle.category.entity.Category;

class PromptClassifierTest {

  private static final PromptClassifier CLASSIFIER = new PromptClassifier();

  @Test
  void any_turn_but_the_first_is_multi_turn() {
    assertEquals(Set.of(), CLASSIFIER.label("And what about Sunday?", 1).categories());
    assertEquals(
        Set.of(Category.MULTI_TURN), CLASSIFIER.label("And what about Sunday?", 2).categories());
  }

  @Test
  void a_prompt_is_long_from_2000_characters_on() {
    assertEquals(Set.of(), CLASSIFIER.label("m".repeat(1999), 1).categories());
    assertEquals(Set.of(Category.LONG_PROMPT), CLASSIFIER.label("m".repeat(2000), 1).categories());
  }

  @Test
  void what_is_wanted_may_stand_at_the_end_of_a_long_text() {
    String text = "The supplier came on Monday and left on Tuesday. ".repeat(400);
    assertTrue(
        CLASSIFIER
            .label(text + "Write a poem about this.", 1)
            .categories()
            .contains(Category.CREATIVE_WRITING));
  }

  @Test
  void full_width_characters_are_read_like_others() {
    assertTrue(
        CLASSIFIER.label("ｗｒｉｔｅ ａ ｐｏｅｍ", 1).categories().contains(Category.CREATIVE_WRITING));
  }

  @ParameterizedTest(name = "{index}")
  @ValueSource(
      strings = {
        "a", "1.1", "((((", "x+", "write ", "SELECT ", "if how ", "all have 1, ", "all are ,", "你",
        "exactly two ", "{\"a\":", "sits ", "  ", "İ", "<div ", "1 1,", "you are a ", "```", "\n"
      })
  void cat_1_a_hostile_prompt_is_labelled_in_bounded_time(String piece) {
    String hostile = piece.repeat(30_000 / piece.length());
    assertTimeout(ofSeconds(5), () -> CLASSIFIER.label(hostile, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hi", "42", "???", "", "\uD83D\uDC4D", "```\nint i = 0;\n```"})
  void the_language_of_next_to_nothing_is_not_told(String prompt) {
    assertNull(CLASSIFIER.label(prompt, 1).language());
  }

  @Test
  void a_script_that_one_language_has_tells_it() {
    assertEquals("ja", CLASSIFIER.label("JavaScriptの配列を書く", 1).language());
    assertEquals("zh", CLASSIFIER.label("你好吗", 1).language());
    assertEquals("ko", CLASSIFIER.label("안녕하세요", 1).language());
    assertEquals("el", CLASSIFIER.label("Καλημέρα σας", 1).language());
    assertEquals("en", CLASSIFIER.label("Translate 你好 into English, please", 1).language());
  }
}
