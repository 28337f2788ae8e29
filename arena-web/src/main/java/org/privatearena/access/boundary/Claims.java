package org.privatearena.access.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads claims of a token that the server has verified already. */
final class Claims {

  /** Kept: looking up the JSON provider costs more than reading, and each request reads. */
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private Claims() {}

  /** The strings of an array claim; empty where there is none. */
  static Set<String> words(String verifiedToken, String claim) {
    JsonArray words = all(verifiedToken).getJsonArray(claim);
    return words == null
        ? Set.of()
        : words.getValuesAs(JsonString::getString).stream().collect(Collectors.toUnmodifiableSet());
  }

  /** A claim that is a string; empty where there is none or nothing in it. */
  static Optional<String> word(String verifiedToken, String claim) {
    return Optional.of(all(verifiedToken).getString(claim, "")).filter(word -> !word.isBlank());
  }

  private static JsonObject all(String verifiedToken) {
    String payload = verifiedToken.split("\\.", -1)[1];
    byte[] json = Base64.getUrlDecoder().decode(payload);
    try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(json))) {
      return reader.readObject();
    }
  }
}
