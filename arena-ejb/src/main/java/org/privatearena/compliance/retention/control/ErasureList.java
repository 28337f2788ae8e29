package org.privatearena.compliance.retention.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.privatearena.audit.control.OutsideCopies;

/**
 * The erasures outside the database, so that a backup that is put back does not bring anybody back:
 * beside each file of checkpoints one of the same name with {@code .erasures} behind it.
 */
@ApplicationScoped
public class ErasureList {

  private static final String ENDING = ".erasures";

  @Inject private OutsideCopies copies;

  /**
   * One erasure.
   *
   * @param member the pseudonym, which nobody has any more
   */
  public record Line(Instant at, UUID erasure, UUID member) {

    String text() {
      return at + " " + erasure + " " + member + "\n";
    }

    /** Empty where a line was cut off while it was written. */
    static Optional<Line> parse(String text) {
      String[] words = text.split(" ", -1);
      try {
        return words.length == 3 && words[2].length() == 36
            ? Optional.of(
                new Line(
                    Instant.parse(words[0]), UUID.fromString(words[1]), UUID.fromString(words[2])))
            : Optional.empty();
      } catch (DateTimeParseException | IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  private Stream<ErasureFile> files() {
    return copies.files().stream()
        .map(file -> new ErasureFile(file.resolveSibling(file.getFileName() + ENDING)));
  }

  /** What all files have, each once. */
  Set<Line> read() {
    Set<Line> lines = new LinkedHashSet<>();
    files().forEach(file -> lines.addAll(file.read()));
    return lines;
  }

  /** Sees to it that every file has these, on the disk. */
  void keep(Collection<Line> lines) {
    files().forEach(file -> file.keep(lines));
  }
}
