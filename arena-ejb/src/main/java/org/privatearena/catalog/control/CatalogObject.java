package org.privatearena.catalog.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One object of the catalogue file, whose keys are known and whose values are asked for by type.
 */
final class CatalogObject {

  private final String what;
  private final int line;
  private final Map<String, LinedJson> members;

  private CatalogObject(String what, int line, Map<String, LinedJson> members) {
    this.what = what;
    this.line = line;
    this.members = members;
  }

  /**
   * Checks that the value is an object with no other keys.
   *
   * @param what names the object in messages, such as {@code a model}
   */
  @SuppressWarnings("unchecked")
  static CatalogObject of(String what, LinedJson json, List<String> keys) throws CatalogProblem {
    if (!(json.value() instanceof Map)) {
      throw new CatalogProblem(
          json.line(),
          what + " is no JSON object",
          "Write it as { \"" + keys.get(0) + "\": ... }.");
    }
    Map<String, LinedJson> members = (Map<String, LinedJson>) json.value();
    for (Map.Entry<String, LinedJson> member : members.entrySet()) {
      if (!keys.contains(member.getKey())) {
        String problem = "unknown key \"" + member.getKey() + "\"";
        throw new CatalogProblem(member.getValue().line(), problem, hint(member.getKey(), keys));
      }
    }
    return new CatalogObject(what, json.line(), members);
  }

  private static String hint(String wrong, List<String> keys) {
    String known = "Known here are " + String.join(", ", keys) + ".";
    return Spelling.nearest(wrong, keys)
        .map(near -> "Did you mean \"" + near + "\"? " + known)
        .orElse(known);
  }

  int line() {
    return line;
  }

  int lineOf(String key) {
    return members.containsKey(key) ? members.get(key).line() : line;
  }

  Optional<LinedJson> value(String key) {
    return Optional.ofNullable(members.get(key));
  }

  String requiredText(String key, int maxLength) throws CatalogProblem {
    String text = optionalText(key, maxLength);
    if (text == null) {
      throw new CatalogProblem(
          line, what + " has no \"" + key + "\"", "Add \"" + key + "\": \"...\".");
    }
    return text;
  }

  /** Null where the key is missing. */
  String optionalText(String key, int maxLength) throws CatalogProblem {
    LinedJson json = members.get(key);
    return json == null ? null : text("\"" + key + "\"", json, maxLength);
  }

  private static String text(String name, LinedJson json, int maxLength) throws CatalogProblem {
    if (!(json.value() instanceof String text)) {
      throw new CatalogProblem(
          json.line(), name + " is no text", "Write it in quotes, or leave the key out.");
    }
    if (text.isBlank()) {
      throw new CatalogProblem(json.line(), name + " is blank", "Write at least one character.");
    }
    if (text.length() > maxLength) {
      throw new CatalogProblem(
          json.line(), name + " has more than " + maxLength + " characters", "Shorten it.");
    }
    return text;
  }

  /** Null where the key is missing. */
  List<String> optionalTexts(String key, int maxLength) throws CatalogProblem {
    if (!members.containsKey(key)) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    for (LinedJson item : items(key)) {
      texts.add(text("an item of \"" + key + "\"", item, maxLength));
    }
    return texts;
  }

  @SuppressWarnings("unchecked")
  List<LinedJson> items(String key) throws CatalogProblem {
    LinedJson json = members.get(key);
    if (json == null) {
      throw new CatalogProblem(
          line, what + " has no \"" + key + "\"", "Add \"" + key + "\": [...].");
    }
    if (!(json.value() instanceof List)) {
      throw new CatalogProblem(json.line(), "\"" + key + "\" is no list", "Write it as [ ... ].");
    }
    return (List<LinedJson>) json.value();
  }

  /** Null where the key is missing. */
  Double optionalNumber(String key) throws CatalogProblem {
    BigDecimal number = number(key);
    return number == null ? null : number.doubleValue();
  }

  /** Null where the key is missing. */
  Integer optionalCount(String key) throws CatalogProblem {
    BigDecimal number = number(key);
    if (number == null) {
      return null;
    }
    if (number.scale() > 0 || number.scale() < -9 || number.precision() > 9) {
      throw new CatalogProblem(
          lineOf(key), "\"" + key + "\" is no whole number of at most 9 digits", "Write one.");
    }
    return number.intValue();
  }

  private BigDecimal number(String key) throws CatalogProblem {
    LinedJson json = members.get(key);
    if (json == null) {
      return null;
    }
    if (json.value() instanceof BigDecimal number) {
      return number;
    }
    throw new CatalogProblem(
        json.line(), "\"" + key + "\" is no number", "Write it without quotes, or leave it out.");
  }
}
