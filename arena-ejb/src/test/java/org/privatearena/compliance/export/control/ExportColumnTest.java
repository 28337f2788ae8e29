package org.privatearena.compliance.export.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.privatearena.compliance.export.control.ExportColumn.Form;
import org.privatearena.compliance.export.entity.ExportKind;

/** docs/compliance.md describes every column of every kind, with its type, and no other. */
class ExportColumnTest {

  private static final String TABLE =
      "| column | of kinds | type (CSV and JSON; Parquet) | meaning |";

  private static final Map<Form, String> TYPES =
      Map.of(
          Form.WHOLE, "INT64",
          Form.DECIMAL, "DOUBLE",
          Form.FLAG, "BOOLEAN",
          Form.TIME, "TIMESTAMP(MILLIS, UTC)");

  /** A row of the table, which may describe several columns of several kinds. */
  private record Row(List<String> columns, Set<ExportKind> kinds, String type) {}

  private static List<Row> documented() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    List<String> lines = Files.readAllLines(folder.resolve("docs/compliance.md"));
    int begin = lines.indexOf(TABLE) + 2;
    assertTrue(begin >= 2, "the table of columns");
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(begin, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      String[] cells = line.substring(1).split(" \\| ", -1);
      rows.add(new Row(words(cells[0]), kinds(cells[1]), cells[2].strip()));
    }
    return rows;
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.strip().split(", ")).map(word -> word.replace("`", "")).toList();
  }

  private static Set<ExportKind> kinds(String cell) {
    Set<ExportKind> kinds = new TreeSet<>();
    words(cell).forEach(word -> kinds.add(ExportKind.of(word).orElseThrow()));
    return kinds;
  }

  private static Set<String> columns(ExportKind kind) {
    Set<String> names = new TreeSet<>();
    ExportColumn.of(kind, false).forEach(column -> names.add(kind.key() + " " + column.name()));
    return names;
  }

  @Test
  void every_column_is_documented_and_no_other() throws IOException {
    Set<String> made = new TreeSet<>();
    for (ExportKind kind : ExportKind.values()) {
      made.addAll(columns(kind));
    }
    Set<String> said = new TreeSet<>();
    for (Row row : documented()) {
      for (String column : row.columns()) {
        for (ExportKind kind : row.kinds()) {
          assertTrue(said.add(kind.key() + " " + column), kind + " " + column + " twice");
        }
      }
    }
    assertEquals(made, said);
  }

  @Test
  void every_column_has_the_type_that_is_documented() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : documented()) {
      for (ExportKind kind : row.kinds()) {
        for (ExportColumn column : ExportColumn.of(kind, false)) {
          if (row.columns().contains(column.name()) && !fits(column.form(), row.type())) {
            wrong.add(kind.key() + " " + column + " is said to be " + row.type());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** A JSON column says so, a text names none of the others' types. */
  private static boolean fits(Form form, String type) {
    if (TYPES.containsKey(form)) {
      return type.contains(TYPES.get(form));
    }
    boolean json = type.contains("JSON as string");
    return json == (form == Form.JSON) && TYPES.values().stream().noneMatch(type::contains);
  }
}
