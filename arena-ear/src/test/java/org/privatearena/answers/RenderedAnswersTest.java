package org.privatearena.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.markdown.control.AnswerBlock;
import org.privatearena.battle.markdown.control.AnswerBlocks;
import org.privatearena.stack.RecordedAnswer;
import org.privatearena.stack.RecordedAnswers;
import org.privatearena.stack.SharedData;

/** The renderer alone, on texts that people and models really wrote and on texts meant to harm. */
class RenderedAnswersTest {

  private static final Pattern TAG = Pattern.compile("<[^>]*>?");
  private static final Pattern GIVEN =
      Pattern.compile(
          "</?(?:p|h[3-6]|blockquote|ul|ol|li|em|strong|del|code|pre|div|table|thead|tbody|tr|th|td)>"
              + "|<(?:p|h[3-6]|blockquote|ul|table)(?: dir=\"auto\")?>"
              + "|<ol(?: start=\"\\d+\")?(?: dir=\"auto\")?>|<[bh]r />|<!-- -->|</a>"
              + "|<pre tabindex=\"0\">|<div class=\"scroll-table\" tabindex=\"0\">"
              + "|<t[hd] align=\"\\w+\">|<code class=\"language-[^\"<>]+\">"
              + "|<a href=\"(?:https?:|mailto:)[^\"<>]*\"(?: title=\"[^\"<>]*\")? target=\"_blank\""
              + " rel=\"nofollow noopener noreferrer\">");

  private static List<AnswerBlock> blocks(String text) {
    return AnswerBlocks.of(text);
  }

  private static String html(String text) {
    return blocks(text).stream().map(AnswerBlock::html).collect(Collectors.joining());
  }

  private static List<String> strangeTags(String html) {
    List<String> strange = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (!GIVEN.matcher(tag.group()).matches()) {
        strange.add(tag.group());
      }
    }
    return strange;
  }

  @Test
  void every_recorded_answer_is_shown_whole() throws IOException {
    Path file = SharedData.folder().resolve("llmfao/answers.jsonl");
    assumeTrue(Files.exists(file), "the recorded answers lie beside the checkout and not in it");
    Map<String, String> faults = new TreeMap<>();
    List<RecordedAnswer> rows = RecordedAnswers.read(file).rows();
    assertTrue(rows.size() >= 700, rows.size() + " rows");
    for (RecordedAnswer row : rows) {
      List<AnswerBlock> blocks = blocks(row.text());
      int at = 0;
      for (AnswerBlock block : blocks) {
        assertEquals(at, block.from(), row.text());
        at = block.to();
      }
      assertEquals(row.text().length(), at, row.text());
      String html = html(row.text());
      ShownText.fault(row.text(), ShownText.ofHtml(html))
          .ifPresent(fault -> faults.put(row.model() + ": " + row.text(), fault));
      assertEquals(List.of(), strangeTags(html), row.text());
    }
    assertEquals(Map.of(), faults);
  }

  @Test
  void every_demonstration_answer_is_shown_whole() throws IOException {
    try (var in = RenderedAnswersTest.class.getResourceAsStream("/demo/answers.jsonl")) {
      for (RecordedAnswer row : RecordedAnswers.read(in).rows()) {
        assertEquals(
            Optional.empty(),
            ShownText.fault(row.text(), ShownText.ofHtml(html(row.text()))),
            row.text());
      }
    }
  }

  @Test
  void a_lost_a_doubled_and_an_added_word_are_noticed() {
    String answer = "1. One **two**-three\n2. [four](http://x.y) &amp; `five`";
    assertEquals(Optional.empty(), ShownText.fault(answer, "One two-three four & five"));
    for (String wrong :
        List.of(
            "One three four & five",
            "One two two three four & five",
            "One two three & four",
            "One two three four & five six",
            "three two One four five")) {
      assertTrue(ShownText.fault(answer, wrong).isPresent(), wrong);
    }
    assertEquals("a < b & \"c\"", ShownText.ofHtml("<p>a &lt; b &amp; &#34;c&#34;</p>"));
  }

  @Test
  void nothing_hostile_leaves_the_renderer_as_markup() {
    List<String> texts = HostileMarkup.texts();
    assertTrue(texts.size() >= 200, texts.size() + " texts");
    assertEquals(texts.size(), new HashSet<>(texts).size());
    for (String text : texts) {
      assertEquals(List.of(), strangeTags(html(text)), text);
      assertEquals(List.of(), strangeTags(html("> - *a* " + text)), text);
      assertEquals(
          List.of(), strangeTags(html("| a |\n|-|\n| " + text.replace("\n", " ") + " |")), text);
    }
    assertEquals(List.of(), strangeTags(html(String.join("\n\n", texts))));
  }

  @Test
  void markup_that_nobody_took_out_is_noticed() {
    for (String text :
        List.of(
            "<script>", "<p onclick=\"x\">", "<a href=\"javascript:x\">", "<img", "<!-- x -->")) {
      assertEquals(1, strangeTags("<p>" + text).size(), text);
    }
  }
}
