package org.privatearena.audit.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

/**
 * One named value of a record. 64-bit numbers and decimals are strings, as RFC 8785 needs; times
 * are RFC 3339 in UTC with milliseconds.
 *
 * @param value null where it is no longer there: see {@link #closed}
 */
public record Field(String name, JsonValue value) {

  /** Kept: looking it up costs more than making a value, and a record has dozens of them. */
  private static final JsonProvider JSON = JsonProvider.provider();

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  public static Field text(String name, Object value) {
    return new Field(name, value == null ? JsonValue.NULL : JSON.createValue(value.toString()));
  }

  public static Field number(String name, int value) {
    return new Field(name, JSON.createValue(value));
  }

  public static Field flag(String name, boolean value) {
    return new Field(name, value ? JsonValue.TRUE : JsonValue.FALSE);
  }

  /** One whose value is no longer there; it can be told by its digest alone. */
  public static Field closed(String name) {
    return new Field(name, null);
  }

  /** The shortest decimal that gives the same double again. */
  public static Field decimal(String name, double value) {
    return text(name, Double.toString(value));
  }

  public static Field time(String name, Instant value) {
    return text(name, format(value));
  }

  public static Field words(String name, Collection<String> values) {
    JsonArrayBuilder array = JSON.createArrayBuilder();
    values.stream().sorted().forEach(array::add);
    return new Field(name, array.build());
  }

  static String format(Instant time) {
    return MILLISECONDS.format(time);
  }
}
