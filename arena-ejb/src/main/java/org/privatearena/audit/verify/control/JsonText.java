package org.privatearena.audit.verify.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small JSON text as Java values: Map, List, String, Long, Boolean and null. Only whole numbers
 * are numbers here.
 */
final class JsonText {

  private static final int DEEPEST = 64;

  private final JsonCursor cursor;
  private int depth;

  private JsonText(JsonCursor cursor) {
    this.cursor = cursor;
  }

  /**
   * @throws IllegalArgumentException where it is no JSON object, says a name twice, or has a
   *     fraction
   */
  static Map<String, Object> object(byte[] bytes) {
    JsonCursor cursor = new JsonCursor(bytes);
    cursor.space();
    if (cursor.peek() != '{') {
      throw cursor.malformed("no object");
    }
    Map<String, Object> object = new JsonText(cursor).members();
    cursor.space();
    if (!cursor.atEnd()) {
      throw cursor.malformed("more than an object");
    }
    return object;
  }

  private Object value() {
    if (++depth > DEEPEST) {
      throw cursor.malformed("nested too deeply");
    }
    Object value = read();
    depth--;
    return value;
  }

  private Object read() {
    return switch (cursor.peek()) {
      case '{' -> members();
      case '[' -> elements();
      case '"' -> cursor.text();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> cursor.whole();
    };
  }

  private Object word(String text, Object value) {
    cursor.expect(text);
    return value;
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    cursor.expect("{");
    cursor.space();
    if (cursor.accept('}')) {
      return members;
    }
    do {
      cursor.space();
      String name = cursor.text();
      cursor.space();
      cursor.expect(":");
      cursor.space();
      if (members.containsKey(name)) {
        throw cursor.malformed("\"" + name + "\" twice");
      }
      members.put(name, value());
      cursor.space();
    } while (cursor.accept(','));
    cursor.expect("}");
    return Collections.unmodifiableMap(members);
  }

  private List<Object> elements() {
    List<Object> elements = new ArrayList<>();
    cursor.expect("[");
    cursor.space();
    if (cursor.accept(']')) {
      return elements;
    }
    do {
      cursor.space();
      elements.add(value());
      cursor.space();
    } while (cursor.accept(','));
    cursor.expect("]");
    return Collections.unmodifiableList(elements);
  }
}
