package org.privatearena.compliance.export.control;

import blue.strategic.parquet.ParquetWriter;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.MessageType;
import org.privatearena.audit.verify.control.Rendering;
import org.privatearena.compliance.export.entity.ExportFormat;

/** The rows of an export in one format, written to a file of its own. */
interface RowsFile extends Closeable {

  /**
   * @param row canonical JSON by column; a column that is missing is null
   */
  void add(Map<String, String> row) throws IOException;

  /** Makes an empty file of a format. */
  static RowsFile of(ExportFormat format, List<ExportColumn> columns, Path path)
      throws IOException {
    return switch (format) {
      case CSV -> new Csv(columns, path);
      case JSONL -> new Jsonl(columns, path);
      case PARQUET -> new Parquet(columns, path);
    };
  }

  /** RFC 4180 with a header; text cells that a spreadsheet would compute get an apostrophe. */
  final class Csv implements RowsFile {
    private final List<String> names;
    private final BufferedWriter out;

    Csv(List<ExportColumn> columns, Path path) throws IOException {
      this.names = columns.stream().map(ExportColumn::name).toList();
      this.out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
      out.write(Rendering.csv(names));
    }

    @Override
    public void add(Map<String, String> row) throws IOException {
      out.write(
          Rendering.csv(
              names.stream().map(name -> Rendering.cell(row.getOrDefault(name, "null"))).toList()));
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** A JSON object a line. */
  final class Jsonl implements RowsFile {
    private final List<String> names;
    private final BufferedWriter out;

    Jsonl(List<ExportColumn> columns, Path path) throws IOException {
      this.names = columns.stream().map(ExportColumn::name).toList();
      this.out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    }

    @Override
    public void add(Map<String, String> row) throws IOException {
      out.write(
          Rendering.jsonl(
              names, names.stream().map(name -> row.getOrDefault(name, "null")).toList()));
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** Apache Parquet; lists and objects are JSON as text. */
  final class Parquet implements RowsFile {
    private final ParquetWriter<Map<String, String>> out;

    Parquet(List<ExportColumn> columns, Path path) throws IOException {
      MessageType type =
          new MessageType("row", columns.stream().map(ExportColumn::parquet).toList());
      this.out =
          ParquetWriter.writeFile(
              type,
              path.toFile(),
              (row, values) -> {
                for (ExportColumn column : columns) {
                  Object value = column.form().value(row.getOrDefault(column.name(), "null"));
                  if (value != null) {
                    values.write(column.name(), value);
                  }
                }
              });
    }

    @Override
    public void add(Map<String, String> row) throws IOException {
      out.write(row);
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
