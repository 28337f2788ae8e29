package org.privatearena.battle.sampling.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.privatearena.battle.sampling.control.PlanRequest;

/** Reads a plan of draws, strictly. One for each request. */
final class PlanReader {

  private static final int LONGEST_TOLD = 60;

  private final List<PlanRequest.Weight> weights = new ArrayList<>();
  private final List<PlanRequest.Priority> priorities = new ArrayList<>();
  private final Set<Set<String>> named = new HashSet<>();

  private PlanReader() {}

  static PlanReading read(JsonArray weights, JsonArray priorities) {
    PlanReader reader = new PlanReader();
    for (JsonValue some : weights) {
      PlanReading.Refused refused = reader.weight(some);
      if (refused != null) {
        return refused;
      }
    }
    for (JsonValue some : priorities) {
      PlanReading.Refused refused = reader.priority(some);
      if (refused != null) {
        return refused;
      }
    }
    return new PlanReading.Read(new PlanRequest(reader.weights, reader.priorities));
  }

  /** A key as a sentence can hold it. */
  static String shortened(String key) {
    return key.length() <= LONGEST_TOLD ? key : key.substring(0, LONGEST_TOLD) + "…";
  }

  private PlanReading.Refused weight(JsonValue value) {
    if (!(value instanceof JsonObject some)
        || !some.keySet().equals(Set.of("model", "weight"))
        || !(some.get("model") instanceof JsonString model)) {
      return form("weights", "{\"model\":\"granite-4-8b\",\"weight\":2}");
    }
    if (!allowed(some.get("weight"))) {
      return number("weight");
    }
    weights.add(
        new PlanRequest.Weight(model.getString(), some.getJsonNumber("weight").doubleValue()));
    return once(Set.of(model.getString()));
  }

  private PlanReading.Refused priority(JsonValue value) {
    if (!(value instanceof JsonObject some)
        || !some.keySet().equals(Set.of("a", "b", "priority"))
        || !(some.get("a") instanceof JsonString a)
        || !(some.get("b") instanceof JsonString b)) {
      return form("priorities", "{\"a\":\"granite-4-8b\",\"b\":\"granite-5-8b\",\"priority\":2}");
    }
    if (!allowed(some.get("priority"))) {
      return number("priority");
    }
    if (a.equals(b)) {
      return new PlanReading.Refused(
          422,
          "same-model",
          "The model \"%s\" is no pair by itself.".formatted(shortened(a.getString())));
    }
    priorities.add(
        new PlanRequest.Priority(
            a.getString(), b.getString(), some.getJsonNumber("priority").doubleValue()));
    return once(Set.of(a.getString(), b.getString()));
  }

  private static boolean allowed(JsonValue value) {
    return value instanceof JsonNumber number && PlanRequest.allowed(number.doubleValue());
  }

  private PlanReading.Refused once(Set<String> models) {
    return named.add(models)
        ? null
        : new PlanReading.Refused(
            422,
            "named-twice",
            "Name each model and each pair once: %s."
                .formatted(
                    String.join(
                        ", ", models.stream().map(PlanReader::shortened).sorted().toList())));
  }

  private static PlanReading.Refused form(String member, String example) {
    return new PlanReading.Refused(
        400,
        "wrong-type",
        "The member \"%s\" must be an array of objects such as %s.".formatted(member, example));
  }

  private static PlanReading.Refused number(String what) {
    return new PlanReading.Refused(
        422,
        "bad-" + what,
        "A %s is a number from 0 to 100; 1 is as usual, 0 leaves the uniform part only."
            .formatted(what));
  }
}
