package org.privatearena.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of {@code docs/hostile-endpoints.md}, which says what must come of each stream. */
public final class HostileTable {

  private static final String FILE = "docs/hostile-endpoints.md";
  private static final String HEADING = "| stream |";
  private static final int COLUMNS = 8;
  private static final int ROWS_AT_LEAST = 40;

  private HostileTable() {}

  /**
   * Every row, in the table's order.
   *
   * @throws IllegalStateException where table and streams do not name the same streams, each once
   */
  public static List<HostileRow> rows() {
    List<HostileRow> rows;
    try (var lines = Files.lines(file())) {
      rows =
          lines
              .dropWhile(line -> !line.startsWith(HEADING))
              .skip(2)
              .takeWhile(line -> line.startsWith("|"))
              .map(HostileTable::cells)
              .map(HostileTable::row)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> named = rows.stream().map(HostileRow::stream).toList();
    List<String> made =
        HostileStreams.all(HostileLimits.SMALL).stream().map(HostileStream::name).toList();
    if (!named.equals(made) || named.size() < ROWS_AT_LEAST) {
      throw new IllegalStateException("rows " + named + "\nstreams " + made);
    }
    if (named.stream().distinct().count() < named.size()) {
      throw new IllegalStateException("a stream is there twice: " + named);
    }
    return rows;
  }

  /** The streams by the rows that say what must come of them. */
  public static Map<HostileRow, HostileStream> streams(HostileLimits limits) {
    Map<String, HostileStream> byName =
        HostileStreams.all(limits).stream()
            .collect(Collectors.toMap(HostileStream::name, stream -> stream));
    Map<HostileRow, HostileStream> streams = new LinkedHashMap<>();
    rows().forEach(row -> streams.put(row, byName.get(row.stream())));
    return streams;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList();
  }

  private static HostileRow row(List<String> cells) {
    if (cells.size() != COLUMNS + 1) {
      throw new IllegalStateException("not " + COLUMNS + " columns: " + cells);
    }
    return new HostileRow(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6),
        cells.get(7));
  }

  private static Path file() {
    return checkout().resolve(FILE);
  }

  /** The nearest folder above with a wrapper. */
  static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /** The page with the table. */
  static String page() throws IOException {
    return Files.readString(file());
  }
}
