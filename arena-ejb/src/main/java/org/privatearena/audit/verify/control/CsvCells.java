package org.privatearena.audit.verify.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV file as {@link Rendering#csv} writes them; a quoted cell may have line feeds. */
final class CsvCells {

  private static final int LONGEST = 64 << 20;

  private final Lines lines;

  CsvCells(Lines lines) {
    this.lines = lines;
  }

  /** The next row; null at the end. */
  List<String> next() throws IOException {
    byte[] line = lines.next();
    if (line == null) {
      return null;
    }
    StringBuilder text = new StringBuilder(new String(line, StandardCharsets.UTF_8));
    boolean open = odd(line);
    while (open) {
      line = lines.next();
      if (line == null) {
        throw Finding.altered(lines.where(), "a quote that does not end");
      }
      text.append('\n').append(new String(line, StandardCharsets.UTF_8));
      open ^= odd(line);
      if (text.length() > LONGEST) {
        throw Finding.altered(lines.where(), "a row of more than 64 million characters");
      }
    }
    if (text.length() == 0 || text.charAt(text.length() - 1) != '\r') {
      throw Finding.altered(lines.where(), "a row without its end");
    }
    text.setLength(text.length() - 1);
    return cells(text);
  }

  /** Whether a line has an odd number of quotes. */
  private static boolean odd(byte[] line) {
    int quotes = 0;
    for (byte b : line) {
      quotes += b == '"' ? 1 : 0;
    }
    return quotes % 2 == 1;
  }

  private List<String> cells(StringBuilder row) {
    List<String> cells = new ArrayList<>();
    int at = 0;
    while (at <= row.length()) {
      boolean quoted = at < row.length() && row.charAt(at) == '"';
      int end = quoted ? closing(row, at) : row.indexOf(",", at);
      end = end < 0 ? row.length() : end;
      String cell =
          quoted ? row.substring(at + 1, end - 1).replace("\"\"", "\"") : row.substring(at, end);
      cells.add(cell);
      at = end + 1;
    }
    return cells;
  }

  /** The place after the closing quote. */
  private int closing(StringBuilder row, int at) {
    int i = at + 1;
    while (i < row.length()) {
      if (row.charAt(i) != '"') {
        i++;
      } else if (i + 1 < row.length() && row.charAt(i + 1) == '"') {
        i += 2;
      } else if (i + 1 == row.length() || row.charAt(i + 1) == ',') {
        return i + 1;
      } else {
        break;
      }
    }
    throw Finding.altered(lines.where(), "a quote in the wrong place");
  }
}
