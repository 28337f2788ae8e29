package org.privatearena.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.privatearena.stack.DemonstrationModels;
import org.privatearena.stack.Pace;
import org.privatearena.stack.RecordedAnswer;
import org.privatearena.stack.RecordedEndpoint;

/** The npm package openai streams from the demonstration endpoint. */
class OpenAiClientIT {

  private static final String PROMPT = DemonstrationModels.prompts().get(0);

  @Test
  void it_reads_every_demonstration_model_to_the_last_character() throws Exception {
    Map<String, String> written =
        DemonstrationModels.answers().rows().stream()
            .filter(row -> row.prompt().equals(Optional.of(PROMPT)))
            .collect(Collectors.toMap(RecordedAnswer::model, RecordedAnswer::text));
    assertEquals(DemonstrationModels.order().size(), written.size());
    try (RecordedEndpoint endpoint =
            RecordedEndpoint.start(
                0, DemonstrationModels.answers().allAt(new Pace(Duration.ZERO, 2_000)));
        Node client = Node.start("openai-client.mjs", endpoint.base().toString(), PROMPT)) {
      List<JsonObject> lines = client.finish().stream().map(OpenAiClientIT::object).toList();
      assertEquals(written.size() + 1, lines.size(), lines.toString());
      lines.stream().limit(written.size()).forEach(line -> assertRead(written, line));
      JsonObject refusal = lines.get(written.size());
      assertEquals(404, refusal.getInt("refused"));
      assertEquals("model_not_found", refusal.getString("code"));
    }
  }

  private static void assertRead(Map<String, String> written, JsonObject line) {
    String text = written.get(line.getString("model"));
    assertEquals(text, line.getString("text"));
    assertEquals(text, line.getString("whole"));
    assertEquals("stop", line.getString("finish"));
    assertTrue(line.getInt("chunks") > 5, line.toString());
    assertEquals(line.getInt("chunks"), line.getInt("tokens"));
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
