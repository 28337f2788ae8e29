package org.privatearena.rating.voteset.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.privatearena.rating.voteset.entity.VoteSetKind;

/**
 * A file of votes, to be read as often as needed with the same result.
 *
 * @param longestLine in characters (UTF-16 units)
 * @param now no vote is later than this
 */
record VoteFile(Path path, VoteSetKind kind, int longestLine, Instant now) {

  /**
   * Gives each row in order.
   *
   * @param share hears before each row how much of the file has gone by, 0 to 1
   * @return columns of the header that mean nothing here
   * @throws UnreadableFile where the file cannot be read to its end
   */
  List<String> read(Consumer<FoundRow> rows, DoubleConsumer share) {
    try (PackedFile file = PackedFile.open(path);
        StrictText text = new StrictText(file.content(), longestLine)) {
      Consumer<FoundRow> told =
          row -> {
            share.accept(file.share());
            rows.accept(row);
          };
      return switch (kind) {
        case GENERIC -> CsvRows.read(text, longestLine, now, told);
        case ARENA -> json(text, ArenaLine.MEMBERS, ArenaLine::found, told);
        case FASTCHAT -> json(text, FastChatLine.MEMBERS, FastChatLine::found, told);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> json(
      StrictText text,
      java.util.Set<String> members,
      JsonLines.LineKind lines,
      Consumer<FoundRow> rows)
      throws IOException {
    JsonLines.read(text, members, lines, now, rows);
    return List.of();
  }
}
