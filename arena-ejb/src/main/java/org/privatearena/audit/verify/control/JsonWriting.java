package org.privatearena.audit.verify.control;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the values of {@link JsonText} as canonical JSON (RFC 8785). */
final class JsonWriting {

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
      QuotedText.write(text, out);
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
      QuotedText.write(member.getKey(), out);
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
}
