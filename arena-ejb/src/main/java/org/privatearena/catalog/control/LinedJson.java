package org.privatearena.catalog.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * A JSON value that knows its line, so that a mistake in a file can be found again.
 *
 * @param line from 1, where the value begins
 * @param value a {@code Map<String, LinedJson>}, a {@code List<LinedJson>}, a String, a BigDecimal,
 *     a Boolean, or null
 */
record LinedJson(int line, Object value) {

  private static final int MAX_DEPTH = 32;
  private static final int MAX_DIGITS = 40;

  static LinedJson parse(String text) throws CatalogProblem {
    try (JsonParser json = Json.createParser(new StringReader(text))) {
      LinedJson whole = value(json, json.next(), 0);
      if (json.hasNext()) {
        json.next();
      }
      return whole;
    } catch (JsonParsingException e) {
      long line = Math.max(1, e.getLocation().getLineNumber());
      throw malformed((int) line);
    } catch (JsonException | NoSuchElementException e) {
      throw malformed((int) Math.max(1, text.lines().count()));
    }
  }

  private static CatalogProblem malformed(int line) {
    return new CatalogProblem(
        line, "not JSON", "Look for a missing comma, quote or bracket here or just before.");
  }

  private static LinedJson value(JsonParser json, Event event, int depth) throws CatalogProblem {
    int line = line(json);
    if (depth > MAX_DEPTH) {
      throw new CatalogProblem(line, "nested too deeply", "Flatten it.");
    }
    Object value =
        switch (event) {
          case START_OBJECT -> object(json, depth);
          case START_ARRAY -> array(json, depth);
          case VALUE_STRING -> json.getString();
          case VALUE_NUMBER -> number(json, line);
          case VALUE_TRUE -> true;
          case VALUE_FALSE -> false;
          default -> null;
        };
    return new LinedJson(line, value);
  }

  private static Map<String, LinedJson> object(JsonParser json, int depth) throws CatalogProblem {
    Map<String, LinedJson> members = new LinkedHashMap<>();
    while (json.next() == Event.KEY_NAME) {
      String key = json.getString();
      if (members.containsKey(key)) {
        throw new CatalogProblem(
            line(json), "the key \"" + key + "\" stands twice in one object", "Keep one of them.");
      }
      members.put(key, value(json, json.next(), depth + 1));
    }
    return members;
  }

  private static List<LinedJson> array(JsonParser json, int depth) throws CatalogProblem {
    List<LinedJson> items = new ArrayList<>();
    for (Event next = json.next(); next != Event.END_ARRAY; next = json.next()) {
      items.add(value(json, next, depth + 1));
    }
    return items;
  }

  private static BigDecimal number(JsonParser json, int line) throws CatalogProblem {
    String digits = json.getString();
    if (digits.length() > MAX_DIGITS) {
      throw new CatalogProblem(line, "a number of too many digits", "Shorten it.");
    }
    return new BigDecimal(digits);
  }

  private static int line(JsonParser json) {
    return (int) json.getLocation().getLineNumber();
  }
}
