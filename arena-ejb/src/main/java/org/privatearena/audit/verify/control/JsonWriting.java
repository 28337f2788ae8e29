package org.privatearena.audit.verify.control;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the values of {@link JsonText} as canonical JSON (RFC 8785). */
final class JsonWriting {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();

  private JsonWriting() {}

  static String canonical(Object value) {
    JsonWriting writing = new JsonWriting();
    writing.value(value);
    return writing.out.toString();
  }

  private void value(Object value) {
    if (value instanceof Map<?, ?> members) {
      object(members);
    } else if (value instanceof List<?> elements) {
      array(elements);
    } else if (value instanceof String text) {
      text(text);
    } else {
      out.append(value);
    }
  }

  private void object(Map<?, ?> members) {
    Map<String, Object> sorted = new TreeMap<>();
    members.forEach((name, value) -> sorted.put((String) name, value));
    out.append('{');
    Iterator<Map.Entry<String, Object>> each = sorted.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<String, Object> member = each.next();
      text(member.getKey());
      out.append(':');
      value(member.getValue());
      out.append(each.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private void array(List<?> elements) {
    out.append('[');
    for (int i = 0; i < elements.size(); i++) {
      out.append(i == 0 ? "" : ",");
      value(elements.get(i));
    }
    out.append(']');
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> plain(text, i);
      }
    }
    out.append('"');
  }

  private void plain(String text, int at) {
    char c = text.charAt(at);
    boolean low = at > 0 && Character.isSurrogatePair(text.charAt(at - 1), c);
    boolean high = at + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(at + 1));
    if (Character.isSurrogate(c) && !low && !high) {
      throw new IllegalArgumentException("half a surrogate pair");
    }
    if (c < ' ') {
      out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    } else {
      out.append(c);
    }
  }
}
