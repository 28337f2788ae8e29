package org.privatearena.audit.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;

/**
 * Reads a whole file of checkpoints from its beginning, those of one log. What was cut off while it
 * was written is passed over, as {@link OutsideCopies} does.
 */
public final class CopyReader implements AutoCloseable {

  private final BufferedReader lines;
  private final String origin;

  /**
   * @param origin of the log; others' checkpoints are passed over
   * @throws UncheckedIOException where the file cannot be read
   */
  CopyReader(Path file, String origin) {
    this.origin = origin;
    try {
      // Not strictly: a character may have been cut off too.
      this.lines =
          new BufferedReader(
              new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a copy of checkpoints cannot be read: " + file, e);
    }
  }

  /**
   * The next notes.
   *
   * @return empty at the end of the file
   */
  public List<SignedNote> next(int most) {
    List<SignedNote> notes = new ArrayList<>();
    try {
      StringBuilder note = new StringBuilder();
      int empty = 0;
      String line = lines.readLine();
      while (line != null) {
        empty = line.isEmpty() ? empty + 1 : 0;
        note.append(line).append('\n');
        if (empty == 2) {
          take(note, notes);
          note.setLength(0);
          empty = 0;
          if (notes.size() == most) {
            return notes;
          }
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a copy of checkpoints cannot be read", e);
    }
    return notes;
  }

  private void take(StringBuilder text, List<SignedNote> notes) {
    try {
      SignedNote note = CopyFile.checkpoint(text.toString().strip() + "\n");
      if (Checkpoint.parse(note.text()).origin().equals(origin)) {
        notes.add(note);
      }
    } catch (IllegalArgumentException e) {
      // Cut off by a power failure.
    }
  }

  @Override
  public void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
