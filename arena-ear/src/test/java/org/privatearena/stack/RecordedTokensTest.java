package org.privatearena.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTokensTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "\n\n  \t",
        "The quarterly figures are attached.\r\n\r\nKind regards \n",
        "Straßenbahnhaltestelle überübermorgen",
        "👩‍👩‍👧‍👦👍🏽🇩🇪 e\u0301e\u0301 ไม่ 漢字かな交じり文の長い文章です",
        "\uD83D alone, and \uDE00 too",
        "| a | b |\n|---|---|\n| 1 | 2 |"
      })
  void the_pieces_put_together_are_the_text(String text) {
    assertEquals(text, String.join("", RecordedTokens.of(text)));
  }

  @Test
  void no_piece_ends_between_two_halves_of_a_character() {
    String text = "x" + "😀".repeat(50) + "👍🏽".repeat(20);

    for (String token : RecordedTokens.of(text)) {
      assertTrue(!Character.isHighSurrogate(token.charAt(token.length() - 1)), token);
      assertTrue(!Character.isLowSurrogate(token.charAt(0)), token);
    }
  }

  @Test
  void a_word_keeps_the_space_before_it_and_a_long_word_is_cut() {
    assertEquals(
        List.of("Please", " send", " the", " quarte", "rly", " report", "."),
        RecordedTokens.of("Please send the quarterly report."));
  }
}
