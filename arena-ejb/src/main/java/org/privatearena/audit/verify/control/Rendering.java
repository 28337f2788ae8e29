package org.privatearena.audit.verify.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How a field's value is written in a file of rows: the same for who writes and who checks. A text
 * is itself, a number and true or false as in JSON, null is empty, a list of texts is joined by
 * semicolons, anything else is its JSON.
 */
public final class Rendering {

  private static final String FORMULA = "=+-@\t\r";

  private Rendering() {}

  /**
   * A cell of a CSV file, before quotes. A text that a spreadsheet would take for a formula gets an
   * apostrophe before it.
   *
   * @param json the value as canonical JSON
   * @throws IllegalArgumentException where it is none
   */
  public static String cell(String json) {
    JsonCursor cursor = new JsonCursor(json.getBytes(StandardCharsets.UTF_8));
    if (cursor.peek() == '"') {
      return guarded(cursor.text());
    }
    if (json.equals("[]") || json.startsWith("[\"")) {
      return guarded(String.join(";", texts(cursor)));
    }
    return json.equals("null") ? "" : json;
  }

  /**
   * A JSON string as the text that it is; anything else as it is written.
   *
   * @throws IllegalArgumentException where it is neither
   */
  public static String text(String json) {
    return json.startsWith("\"")
        ? new JsonCursor(json.getBytes(StandardCharsets.UTF_8)).text()
        : json;
  }

  private static String guarded(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static List<String> texts(JsonCursor cursor) {
    List<String> texts = new ArrayList<>();
    cursor.expect("[");
    if (cursor.accept(']')) {
      return texts;
    }
    do {
      texts.add(cursor.text());
    } while (cursor.accept(','));
    cursor.expect("]");
    return texts;
  }

  /** A line of a CSV file (RFC 4180), with its end. */
  public static String csv(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
    }
    return line.append("\r\n").toString();
  }

  private static String quoted(String cell) {
    boolean needed = false;
    for (int i = 0; i < cell.length() && !needed; i++) {
      char c = cell.charAt(i);
      needed = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /**
   * A line of a JSONL file, with its end.
   *
   * @param names in the order of the values
   * @param values canonical JSON
   */
  public static String jsonl(List<String> names, List<String> values) {
    StringBuilder line = new StringBuilder("{");
    for (int i = 0; i < names.size(); i++) {
      line.append(i == 0 ? "" : ",")
          .append('"')
          .append(names.get(i))
          .append("\":")
          .append(values.get(i));
    }
    return line.append("}\n").toString();
  }
}
