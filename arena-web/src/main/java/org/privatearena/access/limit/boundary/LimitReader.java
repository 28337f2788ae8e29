package org.privatearena.access.limit.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privatearena.access.limit.control.LimitDesk;
import org.privatearena.access.limit.control.Limits;

/** Reads limits, strictly. */
final class LimitReader {

  private static final String GROUP = "group";
  private static final String BATTLES = "battles_a_day";
  private static final String AT_ONCE = "battles_at_once";
  private static final String TOKENS = "tokens_a_day";
  private static final Set<String> MEMBERS = Set.of(GROUP, BATTLES, AT_ONCE, TOKENS);

  private LimitReader() {}

  static LimitReading read(JsonArray groups) {
    SortedMap<String, Limits> read = new TreeMap<>();
    for (JsonValue some : groups) {
      if (!(some instanceof JsonObject one)
          || !MEMBERS.containsAll(one.keySet())
          || !(one.get(GROUP) instanceof JsonString group)
          || !numbers(one)) {
        return form();
      }
      if (!LimitDesk.isGroup(group.getString()) || read.containsKey(group.getString())) {
        return groups();
      }
      if (!allowed(one)) {
        return number();
      }
      read.put(group.getString(), new Limits(of(one, BATTLES), of(one, AT_ONCE), of(one, TOKENS)));
    }
    return read.size() > LimitDesk.MOST_GROUPS ? groups() : new LimitReading.Read(read);
  }

  private static Stream<JsonValue> limits(JsonObject one) {
    return Stream.of(BATTLES, AT_ONCE, TOKENS)
        .map(name -> one.getOrDefault(name, JsonValue.NULL))
        .filter(value -> value != JsonValue.NULL);
  }

  private static boolean numbers(JsonObject one) {
    return limits(one).allMatch(JsonNumber.class::isInstance);
  }

  private static boolean allowed(JsonObject one) {
    return limits(one)
        .map(JsonNumber.class::cast)
        .allMatch(
            number ->
                number.isIntegral()
                    && number.bigIntegerValue().bitLength() < Long.SIZE
                    && Limits.allowed(number.longValueExact()));
  }

  private static Long of(JsonObject one, String name) {
    return one.get(name) instanceof JsonNumber number ? number.longValueExact() : null;
  }

  private static LimitReading.Refused form() {
    return new LimitReading.Refused(
        400,
        "wrong-type",
        "The member \"limits\" must be an array of objects such as {\"group\":\"/research\","
            + "\"battles_a_day\":50,\"battles_at_once\":2,\"tokens_a_day\":200000}; what is left"
            + " out is not limited.");
  }

  static LimitReading.Refused groups() {
    return new LimitReading.Refused(
        422,
        "bad-group",
        "Name each group once, by its full path such as /research or by * for everybody else, at"
            + " most 1,000.");
  }

  static LimitReading.Refused number() {
    return new LimitReading.Refused(
        422,
        "bad-limit",
        "A limit is a whole number from 1 to 1,000,000,000,000. Leave it out for no limit.");
  }
}
