package org.privatearena.audit.verify.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file with the same rows as records.jsonl in another form, held against it row by row. */
interface RowRendering {

  /** Holds the next row against the record. */
  void hold(RecordRow row) throws IOException;

  /** Nothing may be left. */
  void end() throws IOException;

  /** What a column must say: the open field of its name, or the place in the Ledger. */
  static String expected(RecordRow row, String column, List<?> uncommitted, String where) {
    String value = row.open().get(column);
    if (value != null) {
      return value;
    }
    if (column.equals("ledger_index")) {
      return Long.toString(row.index());
    }
    if (uncommitted.contains(column)) {
      return null;
    }
    throw Finding.altered(where, "column \"" + column + "\" is in no record");
  }

  /** The rows as CSV. */
  final class Csv implements RowRendering {
    private final Lines lines;
    private final CsvCells cells;
    private final List<?> uncommitted;
    private final List<String> header;

    Csv(Lines lines, List<?> uncommitted) throws IOException {
      this.lines = lines;
      this.cells = new CsvCells(lines);
      this.uncommitted = uncommitted;
      this.header = cells.next();
      if (header == null) {
        throw Finding.altered(lines.where(), "there is no header");
      }
    }

    @Override
    public void hold(RecordRow row) throws IOException {
      List<String> found = cells.next();
      if (found == null || found.size() != header.size()) {
        throw Finding.altered(lines.where(), "a row is missing, or has other columns");
      }
      for (int i = 0; i < header.size(); i++) {
        String column = header.get(i);
        String expected = expected(row, column, uncommitted, lines.where());
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
    private final List<?> uncommitted;

    Jsonl(Lines lines, List<?> uncommitted) {
      this.lines = lines;
      this.uncommitted = uncommitted;
    }

    @Override
    public void hold(RecordRow row) throws IOException {
      byte[] line = lines.next();
      if (line == null) {
        throw Finding.altered(lines.where(), "a row is missing");
      }
      try {
        JsonCursor cursor = new JsonCursor(line);
        cursor.expect("{");
        do {
          String column = cursor.text();
          cursor.expect(":");
          int from = cursor.at();
          cursor.value();
          String found = new String(line, from, cursor.at() - from, StandardCharsets.UTF_8);
          String expected = expected(row, column, uncommitted, lines.where());
          if (expected != null && !expected.equals(found)) {
            throw Finding.altered(
                lines.where() + ", field " + column,
                "it says " + found + ", the record says " + expected);
          }
        } while (cursor.accept(','));
        cursor.expect("}");
        if (!cursor.atEnd()) {
          throw cursor.malformed("more than a row");
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
