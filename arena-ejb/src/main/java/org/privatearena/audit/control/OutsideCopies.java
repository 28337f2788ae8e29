package org.privatearena.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.audit.note.control.SignedNote;

/**
 * Checkpoints outside the database, so that a database that was put back or rewritten is found:
 * files to which each signed note is appended, two empty lines between them.
 */
@ApplicationScoped
public class OutsideCopies {

  private static final String BETWEEN = "\n\n";
  private static final String END = "\n" + BETWEEN;
  private static final int TAIL_BYTES = 65_536;

  @Inject
  @ConfigProperty(name = "arena.ledger.copies")
  private Optional<List<Path>> files;

  /** Whether any is kept. */
  public boolean any() {
    return files.isPresent();
  }

  /**
   * What one file holds.
   *
   * @param notes the last of them, at least a hundred where there are so many; what was cut off
   *     while it was written is left out
   */
  record Copy(Path file, List<SignedNote> notes) {}

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
      return new Copy(file, Files.exists(file) ? notes(tail(file)) : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException("a copy of checkpoints cannot be read: " + file, e);
    }
  }

  private static List<SignedNote> notes(String text) {
    List<SignedNote> notes = new ArrayList<>();
    int from = 0;
    int end = text.indexOf(END, from);
    while (end >= 0) {
      String note = text.substring(from, end + 1);
      from = end + END.length();
      end = text.indexOf(END, from);
      try {
        notes.add(SignedNote.parse(note));
      } catch (IllegalArgumentException e) {
        if (end < 0) {
          throw e;
        }
        // Cut off by a power failure, or by the beginning of what was read.
      }
    }
    return notes;
  }

  private static String tail(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long from = Math.max(0, channel.size() - TAIL_BYTES);
      ByteBuffer tail = ByteBuffer.allocate((int) (channel.size() - from));
      int read = 0;
      while (tail.hasRemaining() && read >= 0) {
        read = channel.read(tail, from + tail.position());
      }
      return new String(tail.array(), 0, tail.position(), StandardCharsets.UTF_8);
    }
  }

  /**
   * Appends a note to every file and waits until the disks have it.
   *
   * @throws UncheckedIOException where a file takes it not; others have it then
   */
  void append(SignedNote note) {
    IOException problem = null;
    for (Path file : files.orElse(List.of())) {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        boolean cutOff = channel.size() > 0 && !tail(file).endsWith(END);
        String text = (cutOff ? END : "") + note.written() + BETWEEN;
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      } catch (IOException e) {
        problem = e;
      }
    }
    if (problem != null) {
      throw new UncheckedIOException("a copy of a checkpoint cannot be written", problem);
    }
  }
}
