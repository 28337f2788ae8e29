package org.privatearena.rating.voteset.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.privatearena.rating.voteset.entity.Fault;

/** One JSON object a line; empty lines count as lines and for nothing else. */
final class JsonLines {

  /** What a line's object says. */
  @FunctionalInterface
  interface LineKind {
    FoundRow found(long line, Map<String, String> members, Instant now);
  }

  private JsonLines() {}

  /**
   * @throws UnreadableFile where the text ends it, or there is no line at all
   */
  static void read(
      Reader text, Set<String> members, LineKind kind, Instant now, Consumer<FoundRow> rows)
      throws IOException {
    BufferedReader lines = new BufferedReader(text);
    boolean empty = true;
    long number = 0;
    String line;
    while ((line = lines.readLine()) != null) {
      number++;
      if (!line.isBlank()) {
        empty = false;
        rows.accept(row(number, line, members, kind, now));
      }
    }
    if (empty) {
      throw new UnreadableFile(Fault.EMPTY_FILE, 1, "");
    }
  }

  private static FoundRow row(
      long number, String line, Set<String> members, LineKind kind, Instant now) {
    try {
      return kind.found(number, FlatJson.read(line, members), now);
    } catch (RowFault e) {
      return new RowRefusal(number, e.fault(), e.detail());
    }
  }
}
