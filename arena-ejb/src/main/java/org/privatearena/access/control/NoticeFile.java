package org.privatearena.access.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.privatearena.shared.control.Refusal;

/**
 * The company's own data notice: a general text, and beside it one for each language that has its
 * own. {@code notice_de.txt} beside {@code notice.txt} is for the language {@code de}. Each is read
 * once.
 */
final class NoticeFile {

  /** Larger than any notice that somebody reads. */
  private static final int MOST_BYTES = 64 * 1024;

  private final Path general;
  private final Map<Path, Optional<String>> texts = new ConcurrentHashMap<>();

  NoticeFile(Path general) {
    this.general = general;
  }

  /**
   * The text in that language, or the general one where there is none.
   *
   * @throws Refusal where neither can be shown
   */
  String in(String language) {
    return text(sibling("_" + language))
        .or(() -> text(general))
        .orElseThrow(
            () ->
                Refusal.of(
                    "the data notice is missing: "
                        + general
                        + " (arena.notice.file) does not exist",
                    null));
  }

  private Path sibling(String suffix) {
    String name = general.getFileName().toString();
    int dot = name.lastIndexOf('.');
    int end = dot < 0 ? name.length() : dot;
    return general.resolveSibling(name.substring(0, end) + suffix + name.substring(end));
  }

  private Optional<String> text(Path path) {
    return texts.computeIfAbsent(path, NoticeFile::read);
  }

  /** With the same line ends whatever program wrote them. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  private static Optional<String> read(Path path) {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      String text = Files.size(path) > MOST_BYTES ? "" : lines(Files.readString(path));
      if (text.isEmpty()) {
        throw Refusal.of(
            "the data notice cannot be shown: %s (arena.notice.file) must hold text, at most %d bytes"
                .formatted(path, MOST_BYTES),
            null);
      }
      return Optional.of(text);
    } catch (IOException e) {
      throw Refusal.of(
          "the data notice cannot be read: " + path + " (arena.notice.file) must be text in UTF-8",
          e);
    }
  }
}
