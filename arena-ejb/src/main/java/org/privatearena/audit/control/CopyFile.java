package org.privatearena.audit.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;

/** A file to which signed notes are appended, two empty lines between them. */
final class CopyFile {

  private static final String BETWEEN = "\n\n";
  private static final String END = "\n" + BETWEEN;
  private static final int TAIL_BYTES = 65_536;

  private final Path file;

  CopyFile(Path file) {
    this.file = file;
  }

  /**
   * The last notes, at least a hundred where there are so many; what was cut off while it was
   * written is left out.
   *
   * @throws IllegalArgumentException where the file ends in something that is no note
   */
  List<SignedNote> notes() throws IOException {
    return Files.exists(file) ? notes(tail()) : List.of();
  }

  private static List<SignedNote> notes(String text) {
    List<SignedNote> notes = new ArrayList<>();
    int from = 0;
    int end = text.indexOf(END, from);
    while (end >= 0) {
      String note = text.substring(from, end + 1);
      from = end + END.length();
      while (from < text.length() && text.charAt(from) == '\n') {
        from++;
      }
      end = text.indexOf(END, from);
      try {
        notes.add(checkpoint(note));
      } catch (IllegalArgumentException e) {
        if (end < 0 && from == text.length()) {
          throw e;
        }
        // Cut off by a power failure.
      }
    }
    return notes;
  }

  /**
   * A signed checkpoint that was written to its end.
   *
   * @throws IllegalArgumentException where it is none; the message says why
   */
  static SignedNote checkpoint(String written) {
    SignedNote note = SignedNote.parse(written);
    Checkpoint checkpoint = Checkpoint.parse(note.text());
    if (!note.whole()) {
      throw new IllegalArgumentException(
          "a signature of the checkpoint at " + checkpoint.size() + " was cut off");
    }
    return note;
  }

  private String tail() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long from = Math.max(0, channel.size() - TAIL_BYTES);
      ByteBuffer tail = ByteBuffer.allocate((int) (channel.size() - from));
      int read = 0;
      while (tail.hasRemaining() && read >= 0) {
        read = channel.read(tail, from + tail.position());
      }
      String text = new String(tail.array(), 0, tail.position(), StandardCharsets.UTF_8);
      // It may begin within a note, whose rest could be taken for one.
      int first = from > 0 ? text.indexOf(END) + END.length() : 0;
      return text.substring(first);
    }
  }

  /**
   * Appends a note and waits until the disk has it; one that is the last already is not doubled.
   */
  void append(SignedNote note) throws IOException {
    String written = note.written() + BETWEEN;
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      String before = channel.size() > 0 ? tail() : "";
      if (before.endsWith(written)) {
        return;
      }
      boolean cutOff = !before.isEmpty() && !before.endsWith(END);
      ByteBuffer bytes =
          ByteBuffer.wrap(((cutOff ? END : "") + written).getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }
}
