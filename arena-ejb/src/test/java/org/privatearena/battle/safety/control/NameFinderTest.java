package org.privatearena.battle.safety.control;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFinderTest {

  private static final String ASKED = "Who are you, and what is the capital of France?";

  private static final NameFinder FINDER =
      finder(
          "granite-4-8b",
          "Granite 4 8B",
          "meta-llama/Llama-3.1-70B-Instruct",
          "Claude Instant v1",
          "GPT-4o",
          "command",
          "StarCoderChat Alpha (16B)",
          "mistral-small:24b",
          "Zorvex Pro",
          "demo-1",
          "Large Base Chat",
          "通义千问");

  private static NameFinder finder(String... names) {
    return new NameFinder(NameReader.read(List.of(names)));
  }

  private static String found(String text, String... prompts) {
    return FINDER
        .first(text, List.of(prompts))
        .map(mention -> text.substring(mention.start(), mention.end()))
        .orElse("");
  }

  /** Those of the public recording, as its committed votes name them. */
  static List<String> recordedNames() throws IOException {
    try (InputStream votes =
        NameFinderTest.class.getResourceAsStream("/org/privatearena/rating/llmfao-votes.csv")) {
      return new String(votes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .flatMap(line -> Stream.of(line.split(",")).limit(2))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @Test
  void of_200_sentences_with_names_at_least_198_are_found() throws IOException {
    List<String> names = new ArrayList<>(recordedNames());
    assertEquals(59, names.size());
    names.addAll(
        List.of(
            "Quarnelle 9",
            "oskelda-2",
            "Tessolby Mini",
            "meta-llama/Llama-3.1-70B-Instruct",
            "granite-4-8b",
            "mistral-small:24b",
            "Qwen2.5-72B-Instruct",
            "deepseek-ai/DeepSeek-R1-Distill-Llama-8B"));
    NameFinder finder = new NameFinder(NameReader.read(names));
    List<String> missed =
        NamedSentences.of(names, 200, 20261126).stream()
            .filter(sentence -> finder.first(sentence, List.of(ASKED)).isEmpty())
            .toList();
    assertTrue(missed.size() <= 2, () -> missed.size() + " missed: " + missed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "I'm GRANITE, made by a team.       > GRANITE",
        "We are granite_4_8b.               > granite_4",
        "I am Granite-4.                    > Granite",
        "Being llama3.1, I cannot.          > llama3",
        "'Being **Llama**-3.1, I cannot.'   > Llama",
        "It is CodeStar or StarCoder Chat.  > StarCoder",
        "this is gpt-4o's view              > gpt",
        "ChatGPT says so                    > ''",
        "gptx and mygpt                     > ''",
        "granite4mm slabs                   > ''",
        "mp3gpt                             > ''",
        "I am Claude.                       > Claude",
        "Claude Monet painted it.           > ''",
        "paintings by Claude Monet          > ''",
        "granite is a stone                 > ''",
        "A llama is an animal.              > ''",
        "use the command ls                 > ''",
        "As command, I can help.            > command",
        "pro base large chat demo-1         > ''",
        "I am Large Base Chat.              > ''",
        "zorvex here                        > zorvex",
        "我是通义千问。                     > 通义千问",
        "我是ＧＰＴ模型                     > ＧＰＴ",
        "Zor\u200bvex is me                 > Zor\u200bvex",
      })
  void names_are_found_at_the_borders_of_words(String text, String name) {
    assertEquals(name, found(text, ASKED));
  }

  @Test
  void what_the_person_said_is_no_leak() {
    assertEquals("GPT", found("Unlike GPT-4, I can.", ASKED));
    assertEquals("", found("Unlike GPT-4, I can.", ASKED, "How do you differ from gpt?"));
    assertEquals("", found("StarCoder Chat it is", "Compare star-coder-chat with others."));
    assertEquals("zorvex", found("GPT-4 and zorvex", "Tell me about GPT-4"));
  }

  @Test
  void nothing_is_found_where_there_are_no_names() {
    assertEquals("", found("", ASKED));
    assertTrue(finder().first("I am GPT-4.", List.of()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gpt-",
        "a",
        "1",
        "- ",
        "command ",
        "as command model ",
        "通",
        "'s ",
        "\u200b",
        "\ud83e"
      })
  void saf2_hostile_texts_take_linear_time(String piece) {
    String text = piece.repeat(400_000 / piece.length());
    assertTimeout(ofSeconds(3), () -> FINDER.first(text, List.of("gpt command")));
  }

  @Test
  void saf2_a_thousand_models_are_no_burden() {
    NameFinder finder =
        new NameFinder(
            NameReader.read(
                IntStream.range(0, 1000).mapToObj(i -> "acmelm-" + i + " chat v" + i).toList()));
    String text = "the acme lm of the acme house ".repeat(10_000);
    assertTimeout(ofSeconds(3), () -> finder.first(text, List.of()));
  }
}
