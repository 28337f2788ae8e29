package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTest {

  private static final int LIMIT = 30_000;

  private static String accepted(String typed) {
    return assertInstanceOf(Prompt.Accepted.class, Prompt.check(typed, LIMIT)).prompt().text();
  }

  private static Prompt.Refused refused(String typed) {
    return assertInstanceOf(Prompt.Refused.class, Prompt.check(typed, LIMIT));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "   ", "\n\t \r\n", "\u2003"})
  void an_empty_or_blank_text_is_no_prompt(String typed) {
    assertEquals("prompt-empty", refused(typed).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "שלום עולם",
        "مرحبا\u202eabc",
        "👩‍👩‍👧‍👦 what is this?",
        "<script>alert(1)</script> & \"quotes\" 'n' #{el} ${el}",
        "tab\tand\nline"
      })
  void other_scripts_emoji_and_markup_are_prompts_as_they_are(String typed) {
    assertEquals(typed, accepted(typed));
  }

  @Test
  void line_ends_of_other_systems_become_line_feeds() {
    assertEquals("a\nb\nc", accepted("a\r\nb\rc"));
  }

  @Test
  void a_prompt_of_exactly_the_limit_is_taken_and_one_more_character_is_not() {
    assertEquals(LIMIT, accepted("x".repeat(LIMIT)).length());
    Prompt.Refused refused = refused("x".repeat(LIMIT + 1));
    assertEquals("prompt-too-long", refused.code());
    assertTrue(refused.sentence().contains("30,001"), refused.sentence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u0085b", "a\ud800b", "a\udc00"})
  void control_characters_and_half_characters_are_named_with_their_place(String typed) {
    Prompt.Refused refused = refused(typed);
    assertEquals("prompt-control-character", refused.code());
    assertTrue(refused.sentence().contains("position 2"), refused.sentence());
  }
}
