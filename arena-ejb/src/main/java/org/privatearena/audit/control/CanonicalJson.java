package org.privatearena.audit.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import org.privatearena.audit.verify.control.QuotedText;

/**
 * Writes JSON in the one form that RFC 8785 allows. Of numbers it knows the whole ones that a
 * double holds exactly; others are strings in records.
 */
public final class CanonicalJson {

  private static final BigInteger MOST = BigInteger.ONE.shiftLeft(53);

  private final StringBuilder out;

  private CanonicalJson(StringBuilder out) {
    this.out = out;
  }

  /**
   * @throws IllegalArgumentException for a fraction, a number beyond 2^53, or half a surrogate pair
   */
  static void write(JsonValue value, StringBuilder out) {
    new CanonicalJson(out).value(value);
  }

  /**
   * The canonical text of a value.
   *
   * @throws IllegalArgumentException for a fraction, a number beyond 2^53, or half a surrogate pair
   */
  public static String of(JsonValue value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private void value(JsonValue value) {
    switch (value.getValueType()) {
      case STRING -> QuotedText.write(((JsonString) value).getString(), out);
      case NUMBER -> number((JsonNumber) value);
      case ARRAY -> array(value.asJsonArray());
      case OBJECT -> object(value.asJsonObject());
      case TRUE -> out.append("true");
      case FALSE -> out.append("false");
      case NULL -> out.append("null");
    }
  }

  private void number(JsonNumber number) {
    if (!number.isIntegral() || number.bigIntegerValue().abs().compareTo(MOST) > 0) {
      throw new IllegalArgumentException("such a number is a string in records: " + number);
    }
    out.append(number.longValueExact());
  }

  private void array(JsonArray array) {
    out.append('[');
    for (int i = 0; i < array.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      value(array.get(i));
    }
    out.append(']');
  }

  /** Names in the order of their UTF-16 units, which is that of Java's strings. */
  private void object(JsonObject object) {
    out.append('{');
    boolean first = true;
    for (Map.Entry<String, JsonValue> entry :
        object.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
            .toList()) {
      if (!first) {
        out.append(',');
      }
      first = false;
      QuotedText.write(entry.getKey(), out);
      out.append(':');
      value(entry.getValue());
    }
    out.append('}');
  }
}
