package org.privatearena.compliance.export.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.entity.Choice;
import org.privatearena.compliance.export.entity.ExportKind;

/**
 * Which votes an export is of. What is not said, or empty, leaves all.
 *
 * @param from the first moment; null for no bound
 * @param to the moment after the last; null for no bound
 * @param models keys; votes in which one of them stood on either side
 * @param groups full paths; votes of people in one of them
 * @param campaign null for all
 * @param outcomes words of exports
 * @param flags votes with one of them
 * @param withoutFlags votes with none of them
 * @param languages two-letter codes
 * @param categories keys; votes whose prompts have one of them
 * @param implicit whether preferences are whole conversations, with those of several turns
 * @param snapshot the stored leaderboard; null for other kinds
 */
public record ExportFilter(
    Instant from,
    Instant to,
    List<String> models,
    List<String> groups,
    UUID campaign,
    List<String> outcomes,
    List<String> flags,
    List<String> withoutFlags,
    List<String> languages,
    List<String> categories,
    boolean implicit,
    UUID snapshot) {

  private static final int HALF = Character.SURROGATE;

  /** All names that a filter may have. */
  public static final Set<String> NAMES =
      new TreeSet<>(
          List.of(
              "from",
              "to",
              "models",
              "groups",
              "campaign",
              "outcomes",
              "flags",
              "without_flags",
              "languages",
              "categories",
              "implicit",
              "snapshot"));

  private static final int MOST_VALUES = 200;
  private static final int LONGEST_VALUE = 500;
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  /** A filter that cannot be taken; the message says why and what to do. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /**
   * Reads a filter.
   *
   * @throws Unusable where a name is unknown, or a value is none of its name
   */
  public static ExportFilter read(ExportKind kind, JsonObject json) throws Unusable {
    for (String name : json.keySet()) {
      if (!NAMES.contains(name)) {
        throw new Unusable(
            "The filter has no \"%s\". It knows: %s."
                .formatted(shortened(name), String.join(", ", NAMES)));
      }
    }
    return new Reading(json).filter(kind);
  }

  /** A filter as it was stored. */
  static ExportFilter stored(ExportKind kind, String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return read(kind, reader.readObject());
    } catch (Unusable e) {
      throw new IllegalStateException("a stored filter cannot be read: " + e.getMessage(), e);
    }
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 40) + "\u2026";
  }

  /** Canonical JSON (RFC 8785), equal for equal filters. */
  public String canonical() {
    try {
      return new JsonCanonicalizer(json().toString()).getEncodedString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is asked for, without what is not. */
  public JsonObject json() {
    JsonObjectBuilder json = Json.createObjectBuilder();
    text(json, "from", from);
    text(json, "to", to);
    texts(json, "models", models);
    texts(json, "groups", groups);
    text(json, "campaign", campaign);
    texts(json, "outcomes", outcomes);
    texts(json, "flags", flags);
    texts(json, "without_flags", withoutFlags);
    texts(json, "languages", languages);
    texts(json, "categories", categories);
    if (implicit) {
      json.add("implicit", true);
    }
    text(json, "snapshot", snapshot);
    return json.build();
  }

  private static void text(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }

  private static void texts(JsonObjectBuilder json, String name, List<String> values) {
    if (!values.isEmpty()) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      values.forEach(array::add);
      json.add(name, array);
    }
  }

  /** The filter as an English sentence, for the manifest. */
  public String words() {
    if (snapshot != null) {
      return "The stored leaderboard " + snapshot + ".";
    }
    List<String> parts = new ArrayList<>();
    say(parts, "cast from ", from == null ? List.of() : List.of(from.toString()));
    say(parts, "cast before ", to == null ? List.of() : List.of(to.toString()));
    say(parts, "on a battle with ", models);
    say(parts, "by people of ", groups);
    say(parts, "in campaign ", campaign == null ? List.of() : List.of(campaign.toString()));
    say(parts, "with the outcome ", outcomes);
    say(parts, "flagged ", flags);
    say(parts, "not flagged ", withoutFlags);
    say(parts, "in the language ", languages);
    say(parts, "on prompts of ", categories);
    String votes = parts.isEmpty() ? "All votes" : "Votes " + String.join(", ", parts);
    return votes + (implicit ? ", whole conversations." : ".");
  }

  private static void say(List<String> parts, String words, List<String> values) {
    if (!values.isEmpty()) {
      parts.add(words + String.join(" or ", values));
    }
  }

  /** Reads the values of one filter. */
  private record Reading(JsonObject json) {

    ExportFilter filter(ExportKind kind) throws Unusable {
      UUID snapshot = id("snapshot");
      if (kind == ExportKind.LEADERBOARD && (snapshot == null || json.size() > 1)) {
        throw new Unusable(
            "An export of a leaderboard takes \"snapshot\", the id of a stored one, and nothing else.");
      }
      if (kind != ExportKind.LEADERBOARD && snapshot != null) {
        throw new Unusable("\"snapshot\" is for exports of the kind leaderboard.");
      }
      boolean implicit = flag("implicit");
      if (implicit && kind != ExportKind.PREFERENCES) {
        throw new Unusable("\"implicit\" is for exports of the kind preferences.");
      }
      Instant from = moment("from");
      Instant to = moment("to");
      if (from != null && to != null && !from.isBefore(to)) {
        throw new Unusable("\"from\" must be earlier than \"to\"; the last moment does not count.");
      }
      return new ExportFilter(
          from,
          to,
          texts("models"),
          texts("groups"),
          id("campaign"),
          among("outcomes", Arrays.stream(Choice.values()).map(Choice::exported).toList()),
          texts("flags"),
          texts("without_flags"),
          texts("languages"),
          among("categories", Arrays.stream(Category.values()).map(Category::key).toList()),
          implicit,
          snapshot);
    }

    private JsonValue value(String name) {
      return json.getOrDefault(name, JsonValue.NULL);
    }

    private String text(String name) throws Unusable {
      JsonValue value = value(name);
      if (value == JsonValue.NULL) {
        return null;
      }
      if (value instanceof JsonString text) {
        return text.getString();
      }
      throw new Unusable("\"" + name + "\" must be a string.");
    }

    private boolean flag(String name) throws Unusable {
      return switch (value(name).getValueType()) {
        case TRUE -> true;
        case FALSE, NULL -> false;
        default -> throw new Unusable("\"" + name + "\" must be true or false.");
      };
    }

    private UUID id(String name) throws Unusable {
      String text = text(name);
      try {
        return text == null ? null : UUID.fromString(text);
      } catch (IllegalArgumentException e) {
        throw new Unusable("\"" + name + "\" must be an id, such as " + UUID.randomUUID() + ".");
      }
    }

    /** A day is its first moment in UTC. */
    private Instant moment(String name) throws Unusable {
      String text = text(name);
      try {
        if (text == null) {
          return null;
        }
        Instant moment =
            text.length() == "2026-11-26".length()
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(text);
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
          throw new DateTimeParseException("out of range", text, 0);
        }
        return moment;
      } catch (DateTimeParseException e) {
        throw new Unusable(
            "\""
                + name
                + "\" must be a day or a moment in UTC, such as 2026-11-26 or 2026-11-26T09:30:00Z.");
      }
    }

    private List<String> texts(String name) throws Unusable {
      JsonValue value = value(name);
      if (value == JsonValue.NULL) {
        return List.of();
      }
      if (!(value instanceof JsonArray array) || array.size() > MOST_VALUES) {
        throw new Unusable(
            "\"" + name + "\" must be an array of at most " + MOST_VALUES + " strings.");
      }
      Set<String> texts = new TreeSet<>();
      for (JsonValue one : array) {
        if (!(one instanceof JsonString text)
            || text.getString().isEmpty()
            || text.getString().length() > LONGEST_VALUE
            || text.getString().indexOf('\0') >= 0
            || text.getString().codePoints().anyMatch(c -> Character.getType(c) == HALF)) {
          throw new Unusable("\"" + name + "\" must be an array of short strings.");
        }
        texts.add(text.getString());
      }
      return List.copyOf(texts);
    }

    private List<String> among(String name, List<String> known) throws Unusable {
      List<String> texts = texts(name);
      for (String text : texts) {
        if (!known.contains(text)) {
          throw new Unusable(
              "\"%s\" does not know \"%s\". It knows: %s."
                  .formatted(name, shortened(text), String.join(", ", known)));
        }
      }
      return texts;
    }
  }
}
