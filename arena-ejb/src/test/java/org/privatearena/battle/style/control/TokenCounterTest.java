package org.privatearena.battle.style.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCounterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "' \t '|0",
        "one|1",
        "one two|2",
        "one, two|3",
        "don't|3",
        "3.14|3",
        "x1y2|1",
        "f(x) = 2|6",
        "Straße über Äcker|3",
        "c'est l’été|6",
        "日本語|3",
        "これは東京です。|8",
        "日本 GPT|3",
        "ภาษา|4",
        "한국어 문장|2",
        "привет, мир!|4",
        "مرحبا بالعالم|2",
        "नमस्ते दुनिया|2",
        "👍🏽|2",
        "👨‍👩‍👧|3",
        "a\u00adb|1",
        "a\u200bb|1",
        "a\u00a0b|2",
        "cafe\u0301|1"
      })
  void words_signs_and_characters_without_spaces_count(String text, int tokens) {
    assertEquals(tokens, TokenCounter.count(text));
  }

  @Test
  void half_a_pair_of_surrogates_is_a_sign() {
    assertEquals(3, TokenCounter.count("a\ud83db"));
  }

  @Test
  void sty1_texts_parted_by_a_space_count_as_their_sum() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      String one = text(random);
      String other = text(random);
      assertEquals(
          TokenCounter.count(one) + TokenCounter.count(other),
          TokenCounter.count(one + " " + other));
      int together = TokenCounter.count(one + other);
      int apart = TokenCounter.count(one) + TokenCounter.count(other);
      assertTrue(together <= apart && together >= apart - 1, one + "|" + other);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      text.append("ab1 .,\n語かก한é*#".charAt(random.nextInt(14)));
    }
    return text.toString();
  }
}
