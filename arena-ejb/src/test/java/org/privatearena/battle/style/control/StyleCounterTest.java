package org.privatearena.battle.style.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.battle.style.entity.StyleCounts;

class StyleCounterTest {

  private static final String MARKED =
      """
      # A heading

      With **two** words in __bold__.

      * one
      * two
        1. nested
        2. nested too

      Another heading
      ---------------
      """;

  private static void markup(int headings, int items, int bold, String answer) {
    StyleCounts counts = StyleCounter.of(answer);
    assertEquals(
        List.of(headings, items, bold), List.of(counts.headings(), counts.items(), counts.bold()));
  }

  @Test
  void headings_items_and_bold_are_counted() {
    markup(2, 4, 2, MARKED);
  }

  @Test
  void nothing_counts_nothing() {
    assertEquals(StyleCounts.NONE, StyleCounter.of(""));
    assertEquals(StyleCounts.NONE, StyleCounter.of(" \n\t\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void the_ends_of_lines_do_not_matter(String end) {
    assertEquals(StyleCounter.of(MARKED), StyleCounter.of(MARKED.replace("\n", end)));
  }

  @Test
  void sty4_what_stands_in_code_is_no_markup() {
    markup(0, 0, 0, "```\n" + MARKED + "```\n");
    markup(0, 0, 0, "~~~markdown\n" + MARKED + "~~~\n");
    markup(0, 0, 0, MARKED.lines().map(line -> "    " + line + "\n").reduce("", String::concat));
    markup(0, 0, 0, "Write `**bold**` and `# not a heading`.");
    markup(1, 1, 1, "```\n" + MARKED + "```\n# One\n- **item**\n");
    markup(0, 1, 0, "- ```\n  # no heading\n  ```\n");
  }

  @Test
  void sty4_a_fence_that_is_never_closed_is_code_to_the_end() {
    markup(1, 0, 0, "# One\n```\n" + MARKED);
  }

  @Test
  void code_is_length_all_the_same() {
    assertEquals(
        StyleCounter.of("a = b").tokens() + 6, StyleCounter.of("```\na = b\n```").tokens());
  }

  @Test
  void headings_may_be_underlined_or_begin_with_a_sign() {
    markup(1, 0, 0, "Heading\n===\n");
    markup(1, 0, 0, "###### Deep\n");
    markup(0, 0, 0, "####### Too deep\n");
    markup(0, 0, 0, "#hashtag\n");
    markup(0, 0, 0, "#\n");
    markup(0, 0, 0, "---\n");
    markup(1, 0, 0, "> # Quoted\n");
  }

  @Test
  void bold_may_be_written_with_either_sign() {
    markup(0, 0, 1, "**a b**");
    markup(0, 0, 1, "__a b__");
    markup(0, 0, 1, "***a***");
    markup(0, 0, 0, "*a* and _b_");
    markup(0, 0, 0, "2 ** 3 ** 4");
    markup(0, 0, 0, "snake__case__name");
    markup(0, 0, 0, "**never closed");
    markup(0, 2, 2, "- **a**: x\n- **b**: y\n");
  }

  @Test
  void items_of_nested_lists_count_each() {
    markup(0, 6, 0, "1. a\n   - b\n     - c\n   - d\n2. e\n\n* f\n");
    markup(0, 0, 0, "1.5 metres\n-dash\n");
  }

  @Test
  void cells_of_a_table_may_be_bold() {
    markup(0, 0, 1, "| a | b |\n|---|---|\n| **c** | d |\n");
  }

  @Test
  void sty4_a_block_that_its_reader_sees_as_text_has_no_markup() {
    String list = "- **item**\n".repeat(2_000);
    markup(0, 0, 0, list);
    markup(0, 1_000, 1_000, "- **item**\n".repeat(1_000));
    markup(1, 0, 0, list + "\n# Heading\n");
  }

  @Test
  void sty1_blocks_parted_by_a_heading_count_as_their_sum() {
    List<String> parts =
        List.of(MARKED, "```\n# x\n```\n", "text **b**\n", "- a\n- b\n", "> q\n", "    code\n");
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      StyleCounts sum = StyleCounts.NONE;
      for (int i = random.nextInt(6); i >= 0; i--) {
        String part = parts.get(random.nextInt(parts.size()));
        text.append("\n# Part\n\n").append(part);
        sum = sum.plus(StyleCounter.of("# Part")).plus(StyleCounter.of(part));
      }
      assertEquals(sum, StyleCounter.of(text.toString()));
    }
  }

  @Test
  void sty1_any_text_is_counted_and_none_for_long() {
    Random random = new Random(7);
    String signs = "*_`#-+>1. \n\t[]()~|\\abc";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      StyleCounts counts = StyleCounter.of(text.toString());
      assertTrue(counts.tokens() <= text.length());
    }
    for (String piece : List.of("**a** ", "- ", "> ", "`", "[", "*a_ ", "# a\n", "a\n\n", "|")) {
      String longText = piece.repeat(1_000_000 / piece.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertTrue(StyleCounter.of(longText).tokens() > 0), piece);
    }
  }
}
