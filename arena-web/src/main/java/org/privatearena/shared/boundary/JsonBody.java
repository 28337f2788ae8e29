package org.privatearena.shared.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON object that a request carries, read strictly: every misunderstanding is said. */
public final class JsonBody {

  private static final int DEEPEST = 16;
  private static final JsonReaderFactory STRICT =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  private final JsonObject object;

  private JsonBody(JsonObject object) {
    this.object = object;
  }

  /**
   * @param limit most bytes that are read
   * @param members all that the object may have
   */
  public static JsonBody read(InputStream body, int limit, Set<String> members) {
    byte[] bytes = bytes(body, limit);
    JsonObject object = object(bytes);
    refuseUnknown(object, members);
    return new JsonBody(object);
  }

  private static void refuseUnknown(JsonObject object, Set<String> members) {
    object.keySet().stream()
        .filter(name -> !members.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw Problem.of(
                  400,
                  "unknown-member",
                  "The member \"%s\" is unknown. Known: %s."
                      .formatted(
                          shortened(name), String.join(", ", members.stream().sorted().toList())));
            });
  }

  private static byte[] bytes(InputStream body, int limit) {
    try {
      byte[] bytes = body == null ? new byte[0] : body.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw Problem.of(
            413, "too-large", "The request is larger than %,d bytes.".formatted(limit));
      }
      return bytes;
    } catch (IOException e) {
      throw Problem.of(400, "bad-request", "The request ended too early. Send it again.");
    }
  }

  private static JsonObject object(byte[] bytes) {
    if (bytes.length == 0) {
      throw Problem.of(400, "malformed-json", "The request has no body; a JSON object is needed.");
    }
    String text = text(bytes);
    try {
      refuseDepth(text);
      try (JsonReader reader = STRICT.createReader(new StringReader(text))) {
        if (reader.readValue() instanceof JsonObject object) {
          return object;
        }
      }
      throw Problem.of(400, "malformed-json", "The body must be a JSON object.");
    } catch (JsonException e) {
      throw Problem.of(
          400,
          "malformed-json",
          "The body is not valid JSON. Send one JSON object that names each member once.");
    }
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw Problem.of(400, "malformed-json", "The body is not valid UTF-8.");
    }
  }

  /** Reads to the end, so that nothing is behind the value; the reader alone would not look. */
  private static void refuseDepth(String text) {
    try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
      int depth = 0;
      while (parser.hasNext()) {
        switch (parser.next()) {
          case START_ARRAY, START_OBJECT -> depth++;
          case END_ARRAY, END_OBJECT -> depth--;
          default -> {}
        }
        if (depth > DEEPEST) {
          throw Problem.of(400, "malformed-json", "The body is nested too deeply.");
        }
      }
    }
  }

  /** Whether the member is there and not null. */
  public boolean has(String name) {
    return object.getOrDefault(name, JsonValue.NULL) != JsonValue.NULL;
  }

  /**
   * @return null where the member is missing or null
   */
  public String text(String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw Problem.of(400, "wrong-type", "The member \"%s\" must be a string.".formatted(name));
  }

  /**
   * The strings of an object within; empty where the member is missing or null.
   *
   * @param members all that the object may have
   */
  public Map<String, String> words(String name, Set<String> members) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return Map.of();
    }
    if (!(value instanceof JsonObject within)) {
      throw Problem.of(400, "wrong-type", "The member \"%s\" must be an object.".formatted(name));
    }
    refuseUnknown(within, members);
    JsonBody inner = new JsonBody(within);
    Map<String, String> words = new HashMap<>();
    within.keySet().forEach(key -> words.put(key, inner.text(key)));
    return words;
  }

  /** An object within as it is; empty where the member is missing or null. */
  public JsonObject within(String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    if (value instanceof JsonObject within) {
      return within;
    }
    throw Problem.of(400, "wrong-type", "The member \"%s\" must be an object.".formatted(name));
  }

  /** A whole number from 0; null where the member is missing or null. */
  public Long whole(String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonNumber number
        && number.isIntegral()
        && number.bigIntegerValue().signum() >= 0
        && number.bigIntegerValue().bitLength() < Long.SIZE) {
      return number.longValueExact();
    }
    throw Problem.of(
        400, "wrong-type", "The member \"%s\" must be a whole number from 0.".formatted(name));
  }

  /** An array as it is; empty where the member is missing or null. */
  public JsonArray array(String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return JsonValue.EMPTY_JSON_ARRAY;
    }
    if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      return value.asJsonArray();
    }
    throw Problem.of(400, "wrong-type", "The member \"%s\" must be an array.".formatted(name));
  }

  /**
   * @param absent what holds where the member is missing or null
   */
  public boolean flag(String name, boolean absent) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    return switch (value.getValueType()) {
      case NULL -> absent;
      case TRUE -> true;
      case FALSE -> false;
      default ->
          throw Problem.of(
              400, "wrong-type", "The member \"%s\" must be true or false.".formatted(name));
    };
  }

  /** The strings of an array; empty where the member is missing or null. */
  public List<String> texts(String name) {
    JsonValue value = object.getOrDefault(name, JsonValue.NULL);
    if (value == JsonValue.NULL) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    if (value.getValueType() == JsonValue.ValueType.ARRAY) {
      for (JsonValue item : value.asJsonArray()) {
        if (!(item instanceof JsonString text)) {
          break;
        }
        texts.add(text.getString());
      }
      if (texts.size() == value.asJsonArray().size()) {
        return texts;
      }
    }
    throw Problem.of(
        400, "wrong-type", "The member \"%s\" must be an array of strings.".formatted(name));
  }

  private static String shortened(String name) {
    return name.length() <= 40 ? name : name.substring(0, 40) + "…";
  }
}
