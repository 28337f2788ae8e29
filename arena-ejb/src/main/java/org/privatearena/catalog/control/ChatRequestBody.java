package org.privatearena.catalog.control;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes a request as the JSON of {@code POST /chat/completions}. */
final class ChatRequestBody {

  /** Kept, because looking up the JSON provider costs more than writing a request. */
  private final JsonGeneratorFactory generators = Json.createGeneratorFactory(Map.of());

  byte[] bytes(ChatRequest request) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = generators.createGenerator(text)) {
      json.writeStartObject().write("model", request.model()).write("stream", true);
      json.writeStartObject("stream_options").write("include_usage", true).writeEnd();
      writeParameters(json, request.parameters());
      json.writeStartArray("messages");
      if (request.systemPrompt() != null) {
        writeMessage(json, "system", request.systemPrompt());
      }
      request.messages().forEach(m -> writeMessage(json, m.role().word(), m.content()));
      json.writeEnd().writeEnd();
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void writeParameters(JsonGenerator json, GenerationParameters parameters) {
    if (parameters.temperature() != null) {
      json.write("temperature", parameters.temperature());
    }
    if (parameters.topP() != null) {
      json.write("top_p", parameters.topP());
    }
    if (parameters.maxTokens() != null) {
      json.write("max_tokens", parameters.maxTokens());
    }
  }

  private static void writeMessage(JsonGenerator json, String role, String content) {
    json.writeStartObject().write("role", role).write("content", content).writeEnd();
  }
}
