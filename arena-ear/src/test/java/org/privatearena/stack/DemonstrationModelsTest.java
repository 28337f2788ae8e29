package org.privatearena.stack;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DemonstrationModelsTest {

  private static final RecordedAnswers ANSWERS = DemonstrationModels.answers();
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final List<DemonstrationModel> ORDER = DemonstrationModels.order();

  @TempDir Path folder;

  @Test
  void each_of_five_models_answers_each_of_twenty_prompts() {
    Map<String, Set<Optional<String>>> answered =
        ANSWERS.rows().stream()
            .collect(groupingBy(RecordedAnswer::model, mapping(RecordedAnswer::prompt, toSet())));
    Set<Optional<String>> expected = new HashSet<>(Set.of(Optional.empty()));
    DemonstrationModels.prompts().forEach(prompt -> expected.add(Optional.of(prompt)));

    assertEquals(21, expected.size());
    assertEquals(5, answered.size());
    for (DemonstrationModel model : ORDER) {
      assertEquals(expected, answered.get(model.key()), model.key());
    }
    assertEquals(5 * 21, ANSWERS.rows().size());
  }

  @Test
  void written_answers_have_40_to_250_words_and_no_two_are_alike() {
    Set<String> texts = new HashSet<>();
    for (RecordedAnswer row : ANSWERS.rows()) {
      assertTrue(texts.add(row.text()), row.text());
      long words = WORD.matcher(row.text()).results().count();
      assertTrue(
          row.prompt().isEmpty() || (words >= 40 && words <= 250), words + " words: " + row.text());
    }
  }

  @Test
  void no_answer_names_a_model() {
    for (DemonstrationModel model : ORDER) {
      String brand = model.name().substring(0, model.name().indexOf(' '));
      for (String secret : List.of(model.key(), model.name(), brand)) {
        Pattern named =
            Pattern.compile("\\b" + Pattern.quote(secret.toLowerCase(Locale.ROOT)) + "\\b");
        for (RecordedAnswer row : ANSWERS.rows()) {
          assertFalse(
              named.matcher(row.text().toLowerCase(Locale.ROOT)).find(), secret + row.text());
        }
      }
    }
  }

  @Test
  void another_prompt_is_told_that_this_is_a_demonstration() {
    Set<String> texts = new HashSet<>();
    for (DemonstrationModel model : ORDER) {
      String text = ANSWERS.answer(model.key(), "What is the capital of Peru?").text();
      assertTrue(text.contains("recorded"), text);
      texts.add(text);
    }

    assertEquals(ORDER.size(), texts.size());
  }

  @Test
  void the_order_is_strict_in_rank_and_strength() {
    for (int at = 0; at < ORDER.size(); at++) {
      DemonstrationModel model = ORDER.get(at);
      assertEquals(at + 1, model.rank());
      assertEquals(0.5, model.chanceAgainst(model));
      assertFalse(model.why().isBlank());
      if (at > 0) {
        assertTrue(ORDER.get(at - 1).chanceAgainst(model) > 0.7, model.key());
        assertNotEquals(ORDER.get(at - 1).family(), model.family());
      }
    }
  }

  @Test
  void the_catalogue_names_every_model_at_an_endpoint_that_plays_it() throws Exception {
    try (DemonstrationModels running = DemonstrationModels.start(0)) {
      JsonArray catalogue = array(Files.readString(running.writeCatalogue(folder.resolve("new"))));

      assertEquals(ORDER.size(), catalogue.size());
      for (int at = 0; at < ORDER.size(); at++) {
        JsonObject entry = catalogue.getJsonObject(at);
        JsonObject endpoint = entry.getJsonArray("endpoints").getJsonObject(0);
        RecordedEndpoint player = running.endpoints().get(at);
        assertEquals(ORDER.get(at).key(), entry.getString("key"));
        assertEquals(ORDER.get(at).name(), entry.getString("name"));
        assertTrue(entry.getString("owner").startsWith("/"));
        assertEquals(player.base(), URI.create(endpoint.getString("url")));
        JsonObject offered = RecordedCaller.json(new RecordedCaller(player).get("/models").body());
        assertEquals(
            endpoint.getString("model"),
            offered.getJsonArray("data").getJsonObject(0).getString("id"));
      }
    }
  }

  @Test
  void a_demonstration_speaks_over_HTTP() throws Exception {
    String prompt = DemonstrationModels.prompts().get(0);
    RecordedAnswers quick = ANSWERS.allAt(Pace.atOnce());
    try (RecordedEndpoint endpoint = RecordedEndpoint.start(0, quick)) {
      RecordedCaller caller = new RecordedCaller(endpoint);
      for (DemonstrationModel model : ORDER) {
        assertEquals(
            ANSWERS.answer(model.key(), prompt).text(), caller.text(model.key(), prompt).get());
      }
    }
  }

  private static JsonArray array(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readArray();
    }
  }
}
