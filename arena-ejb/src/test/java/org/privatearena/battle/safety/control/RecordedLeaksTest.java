package org.privatearena.battle.safety.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How often real answers are flagged that do not name who gave them. Needs their texts. */
class RecordedLeaksTest {

  private static final int MOST_FLAGGED = 7;

  @Test
  void of_750_answers_without_the_name_of_who_gave_them_at_most_one_percent_are_flagged()
      throws IOException {
    List<JsonObject> answers = SharedTexts.lines("llmfao/answers.jsonl");
    assumeTrue(!answers.isEmpty(), "no folder llmfao in arena.shared.data: not measured");
    assertEquals(750, answers.size());
    Map<String, String> prompts =
        SharedTexts.lines("llmfao/prompts.jsonl").stream()
            .collect(Collectors.toMap(p -> p.getString("prompt_id"), p -> p.getString("text")));
    NameFinder finder = new NameFinder(NameReader.read(NameFinderTest.recordedNames()));
    List<String> flagged = new ArrayList<>();
    for (JsonObject answer : answers) {
      String model = answer.getString("model");
      String text = without(model, answer.getString("answer"));
      finder
          .first(text, List.of(prompts.get(answer.getString("prompt_id"))))
          .ifPresent(
              m ->
                  flagged.add(model + ": " + text.substring(Math.max(0, m.start() - 30), m.end())));
    }
    assertTrue(flagged.size() <= MOST_FLAGGED, () -> flagged.size() + " flagged: " + flagged);
  }

  private static String without(String name, String text) {
    String flexible =
        Pattern.compile("[^\\p{L}\\p{N}]+")
            .splitAsStream(name)
            .filter(word -> !word.isEmpty())
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\\p{L}\\p{N}]*"));
    return Pattern.compile(flexible, Pattern.CASE_INSENSITIVE).matcher(text).replaceAll("");
  }
}
