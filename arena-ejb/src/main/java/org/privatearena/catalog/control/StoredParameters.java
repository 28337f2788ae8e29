package org.privatearena.catalog.control;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Generation parameters as the JSON object that a Revision keeps: members in a fixed order. */
final class StoredParameters {

  /** Kept: looking up the JSON provider costs more than reading, and somebody waits. */
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private StoredParameters() {}

  static String write(GenerationParameters parameters) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    if (parameters.maxTokens() != null) {
      object.add("max_tokens", parameters.maxTokens());
    }
    if (parameters.temperature() != null) {
      object.add("temperature", parameters.temperature());
    }
    if (parameters.topP() != null) {
      object.add("top_p", parameters.topP());
    }
    return object.build().toString();
  }

  static GenerationParameters read(String json) {
    try (JsonReader reader = READERS.createReader(new StringReader(json))) {
      JsonObject object = reader.readObject();
      JsonNumber maxTokens = object.getJsonNumber("max_tokens");
      return new GenerationParameters(
          decimal(object, "temperature"),
          decimal(object, "top_p"),
          maxTokens == null ? null : maxTokens.intValueExact());
    }
  }

  /** The same by name, in the order of the names. */
  static Map<String, Number> byName(String json) {
    GenerationParameters parameters = read(json);
    Map<String, Number> named = new LinkedHashMap<>();
    put(named, "max_tokens", parameters.maxTokens());
    put(named, "temperature", parameters.temperature());
    put(named, "top_p", parameters.topP());
    return named;
  }

  private static void put(Map<String, Number> named, String name, Number value) {
    if (value != null) {
      named.put(name, value);
    }
  }

  private static Double decimal(JsonObject object, String name) {
    JsonNumber number = object.getJsonNumber(name);
    return number == null ? null : number.doubleValue();
  }
}
