package org.privatearena.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;

/**
 * Checkpoints outside the database, so that a database that was put back or rewritten is found:
 * files to which each signed note is appended.
 */
@ApplicationScoped
public class OutsideCopies {

  @Inject
  @ConfigProperty(name = "arena.ledger.copies")
  private Optional<List<Path>> files;

  /** Whether any is kept. */
  public boolean any() {
    return files.isPresent();
  }

  /** The files; empty where none is kept. */
  public List<Path> files() {
    return files.orElse(List.of());
  }

  /**
   * What one file holds.
   *
   * @param notes the last of them, at least a hundred where there are so many; what was cut off
   *     while it was written is left out
   */
  record Copy(Path file, List<SignedNote> notes) {

    /** The largest of a log; of equals the last, because earlier ones were not written whole. */
    Optional<SignedNote> newest(String origin) {
      return notes.stream()
          .filter(note -> Checkpoint.parse(note.text()).origin().equals(origin))
          .reduce((one, other) -> size(other) >= size(one) ? other : one);
    }

    private static long size(SignedNote note) {
      return Checkpoint.parse(note.text()).size();
    }

    /** Whether the file has neither this checkpoint nor a later one of the same log. */
    boolean behind(Checkpoint newest) {
      return notes.stream()
          .map(note -> Checkpoint.parse(note.text()))
          .noneMatch(kept -> kept.origin().equals(newest.origin()) && kept.size() >= newest.size());
    }
  }

  /**
   * What the files hold.
   *
   * @throws UncheckedIOException where a file cannot be read
   * @throws IllegalArgumentException where a file ends in something that is no note
   */
  List<Copy> read() {
    return files.orElse(List.of()).stream().map(OutsideCopies::read).toList();
  }

  private static Copy read(Path file) {
    try {
      return new Copy(file, new CopyFile(file).notes());
    } catch (IOException e) {
      throw new UncheckedIOException("a copy of checkpoints cannot be read: " + file, e);
    }
  }

  /**
   * Appends a note to every file that has it not, and waits until the disks have it.
   *
   * @throws UncheckedIOException where a file takes it not; others have it then
   */
  void append(SignedNote note) {
    IOException problem = null;
    for (Path file : files.orElse(List.of())) {
      try {
        new CopyFile(file).append(note);
      } catch (IOException e) {
        problem = e;
      }
    }
    if (problem != null) {
      throw new UncheckedIOException("a copy of a checkpoint cannot be written", problem);
    }
  }
}
