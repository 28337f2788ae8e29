package org.privatearena.battle.category.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.privatearena.battle.category.entity.Category;

/** The two sets that the rules are measured on. */
final class LabelledPrompts {

  private static final String HERE = "/org/privatearena/battle/category/";

  private LabelledPrompts() {}

  /** The 200 that were written and labelled before the rules. */
  static List<LabelledPrompt> ours() {
    return resource("prompts.jsonl")
        .lines()
        .map(LabelledPrompts::object)
        .map(LabelledPrompts::own)
        .toList();
  }

  private static LabelledPrompt own(JsonObject line) {
    return new LabelledPrompt(
        "prompt " + line.getInt("id"),
        line.getString("text"),
        line.isNull("language") ? null : line.getString("language"),
        categories(line.getJsonArray("categories")),
        Set.of());
  }

  /** The first turns of MT-bench's 80 questions; empty where the folder is not there. */
  static Optional<List<LabelledPrompt>> mtBench() {
    String named = System.getProperty("arena.shared.data", "");
    Path folder = named.isBlank() ? checkout().resolve("../shared/data") : Path.of(named);
    Path file = folder.resolve("mtbench/questions.jsonl");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonObject mapping = object(resource("mtbench.json"));
    try {
      return Optional.of(
          Files.readAllLines(file).stream()
              .map(LabelledPrompts::object)
              .map(line -> question(line, mapping))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledPrompt question(JsonObject line, JsonObject mapping) {
    String id = String.valueOf(line.getInt("question_id"));
    String kind = mapping.getJsonObject("categories").getString(line.getString("category"), null);
    JsonArray also = mapping.getJsonObject("also").getJsonArray(id);
    return new LabelledPrompt(
        "question " + id,
        line.getJsonArray("turns").getString(0),
        mapping.getString("language"),
        kind == null ? Set.of() : Set.of(Category.of(kind).orElseThrow()),
        also == null ? Set.of() : categories(also));
  }

  private static Set<Category> categories(JsonArray keys) {
    Set<Category> categories = EnumSet.noneOf(Category.class);
    keys.getValuesAs(JsonString.class)
        .forEach(key -> categories.add(Category.of(key.getString()).orElseThrow()));
    return categories;
  }

  static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static JsonObject object(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static String resource(String name) {
    try (InputStream file = LabelledPrompts.class.getResourceAsStream(HERE + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
