package org.privatearena.audit.control;

import static java.util.stream.Collectors.toMap;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** Fields as they are kept in clear: a JSON array of {@code [name, value]}. */
final class OpenFields {

  private OpenFields() {}

  static String write(List<Field> fields) {
    JsonArrayBuilder pairs = Json.createArrayBuilder();
    fields.forEach(field -> pairs.add(pair(field)));
    return CanonicalJson.of(pairs.build());
  }

  private static JsonArrayBuilder pair(Field field) {
    return Json.createArrayBuilder().add(field.name()).add(field.value());
  }

  /** Equal fields give equal digests. */
  static List<Field> read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonArray.class).stream()
          .map(pair -> new Field(pair.getString(0), pair.get(1)))
          .toList();
    }
  }

  /**
   * What a field says.
   *
   * @throws java.util.NoSuchElementException where there is no such text
   */
  static String text(List<Field> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .map(Field::value)
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).getString())
        .findFirst()
        .orElseThrow();
  }

  /** What its fields that are texts say, by name. */
  static Map<String, String> texts(List<Field> fields) {
    return fields.stream()
        .filter(field -> field.value() instanceof JsonString)
        .collect(toMap(Field::name, field -> ((JsonString) field.value()).getString()));
  }
}
