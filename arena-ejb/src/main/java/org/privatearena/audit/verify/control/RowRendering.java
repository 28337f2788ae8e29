package org.privatearena.audit.verify.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file with the same rows as records.jsonl in another form, held against it row by row. */
interface RowRendering {

  /**
   * Holds the next row against what it must be.
   *
   * @param row canonical JSON by column
   * @param free columns about which the record says nothing
   */
  void hold(Map<String, String> row, Set<String> free) throws IOException;

  /** Nothing may be left. */
  void end() throws IOException;

  /** What a column must say; null where nobody can know. */
  static String expected(Map<String, String> row, String column, Set<String> free, String where) {
    String value = row.get(column);
    if (value != null || free.contains(column)) {
      return value;
    }
    throw Finding.altered(where, "column \"" + column + "\" is in no record");
  }

  /** The rows as CSV. */
  final class Csv implements RowRendering {
    private final Lines lines;
    private final CsvCells cells;
    private final List<String> header;

    Csv(Lines lines, List<String> columns) throws IOException {
      this.lines = lines;
      this.cells = new CsvCells(lines);
      this.header = columns;
      if (!columns.equals(cells.next())) {
        throw Finding.altered(lines.where(), "the header is not that of the manifest");
      }
    }

    @Override
    public void hold(Map<String, String> row, Set<String> free) throws IOException {
      List<String> found = cells.next();
      if (found == null || found.size() != header.size()) {
        throw Finding.altered(lines.where(), "a row is missing, or has other columns");
      }
      for (int i = 0; i < header.size(); i++) {
        String column = header.get(i);
        String expected = expected(row, column, free, lines.where());
        if (expected != null && !Rendering.cell(expected).equals(found.get(i))) {
          throw Finding.altered(
              lines.where() + ", field " + column,
              "it says " + found.get(i) + ", the record says " + Rendering.cell(expected));
        }
      }
    }

    @Override
    public void end() throws IOException {
      if (cells.next() != null) {
        throw Finding.altered(lines.where(), "a row too many");
      }
    }
  }

  /** The rows as JSON, a line each. */
  final class Jsonl implements RowRendering {
    private final Lines lines;
    private final List<String> columns;

    Jsonl(Lines lines, List<String> columns) {
      this.lines = lines;
      this.columns = columns;
    }

    @Override
    public void hold(Map<String, String> row, Set<String> free) throws IOException {
      byte[] line = lines.next();
      if (line == null) {
        throw Finding.altered(lines.where(), "a row is missing");
      }
      try {
        JsonCursor cursor = new JsonCursor(line);
        cursor.expect("{");
        int at = 0;
        do {
          String column = cursor.text();
          if (at == columns.size() || !columns.get(at++).equals(column)) {
            throw cursor.malformed("other columns than those of the manifest");
          }
          cursor.expect(":");
          int from = cursor.at();
          cursor.value();
          String found = new String(line, from, cursor.at() - from, StandardCharsets.UTF_8);
          String expected = expected(row, column, free, lines.where());
          if (expected != null && !expected.equals(found)) {
            throw Finding.altered(
                lines.where() + ", field " + column,
                "it says " + found + ", the record says " + expected);
          }
        } while (cursor.accept(','));
        cursor.expect("}");
        if (!cursor.atEnd() || at < columns.size()) {
          throw cursor.malformed("more or less than a row");
        }
      } catch (IllegalArgumentException e) {
        throw Finding.altered(lines.where(), e.getMessage());
      }
    }

    @Override
    public void end() throws IOException {
      if (lines.next() != null) {
        throw Finding.altered(lines.where(), "a row too many");
      }
    }
  }
}
