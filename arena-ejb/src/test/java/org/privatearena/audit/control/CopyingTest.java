package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.note.control.VerifierKey;

class CopyingTest {

  private static final SigningKey KEY = SigningKey.generate("arena.example/copies");
  private static final List<VerifierKey> KEYS = List.of(KEY.verifier());

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("disk/checkpoints.txt");
  }

  private Copying copying() {
    return new Copying(
        note -> {
          try {
            new CopyFile(file()).append(note);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static SignedNote note(int size) {
    return checkpoint("arena.example/copies", size);
  }

  private List<String> kept() throws IOException {
    return new CopyFile(file()).notes().stream().map(SignedNote::written).toList();
  }

  @Test
  void aud8_a_checkpoint_that_could_not_be_copied_is_copied_when_the_disk_is_back()
      throws IOException {
    Copying copying = copying();
    copying.copy(note(1));
    assertTrue(copying.problem().isPresent());
    copying.copy(note(2));
    assertTrue(copying.problem().isPresent());
    Files.createDirectory(file().getParent());
    copying.again();
    assertEquals(Optional.empty(), copying.problem());
    assertEquals(List.of(note(2).written()), kept());
    copying.again();
    assertEquals(1, kept().size(), "nothing waits");
  }

  @Test
  void what_is_missing_outside_is_copied_unless_a_newer_one_waits() throws IOException {
    Copying copying = copying();
    copying.copy(note(2));
    copying.catchUp(note(1));
    Files.createDirectory(file().getParent());
    copying.again();
    assertEquals(List.of(note(2).written()), kept(), "what waited");
    copying.catchUp(note(3));
    assertEquals(List.of(note(2).written(), note(3).written()), kept());
  }

  private static boolean behind(int newest, SignedNote... kept) {
    String root = Base64.getEncoder().encodeToString(new byte[32]);
    String text = "arena.example/copies\n" + newest + "\n" + root + "\n";
    return new OutsideCopies.Copy(Path.of("any"), List.of(kept)).behind(Checkpoint.parse(text));
  }

  private static SignedNote checkpoint(String origin, int size) {
    return KEY.sign(new Checkpoint(origin, size, new byte[32]).text());
  }

  @Test
  void a_file_is_behind_as_long_as_it_has_neither_the_newest_checkpoint_nor_a_later_one() {
    SignedNote seven = checkpoint("arena.example/copies", 7);
    assertTrue(behind(7), "an empty one");
    assertTrue(behind(8, seven));
    assertFalse(behind(7, seven));
    assertFalse(behind(6, checkpoint("arena.example/copies", 5), seven));
    assertTrue(behind(7, checkpoint("arena.example/copies~2", 9)), "another log's");
  }

  private static Optional<String> newest(Path file) throws IOException {
    return new OutsideCopies.Copy(file, new CopyFile(file).notes())
        .newest("arena.example/copies")
        .map(SignedNote::written);
  }

  /** A file grows for years, and only its end is read: it may begin anywhere in a note. */
  @Test
  void wherever_the_end_of_a_large_file_begins_only_what_was_written_is_read() throws IOException {
    Files.createDirectory(file().getParent());
    List<String> written = new ArrayList<>();
    for (int size = 600; size < 1_200; size++) {
      written.add(note(size).written());
    }
    for (int more = 1; more < 400; more++) {
      // The last one with a longer and longer extension, which moves where the end begins.
      String text = checkpoint("arena.example/copies", 1_200).text();
      written.add(KEY.sign(text + "x".repeat(more) + "\n").written());
      Files.writeString(file(), String.join("\n\n", written) + "\n\n");
      List<String> read = kept();
      assertTrue(read.size() > 100 && read.size() < written.size(), "100 and more");
      assertEquals(written.subList(written.size() - read.size(), written.size()), read);
      assertEquals(written.get(written.size() - 1), newest(file()).orElseThrow());
      written.remove(written.size() - 1);
    }
  }

  @Test
  void wherever_a_note_was_cut_off_the_same_note_stands_once_it_is_written_again()
      throws IOException {
    Files.createDirectory(file().getParent());
    String whole = note(3).written();
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    for (int cut = 0; cut < bytes.length; cut++) {
      Files.writeString(file(), note(1).written() + "\n\n");
      Files.write(file(), Arrays.copyOf(bytes, cut), StandardOpenOption.APPEND);
      new CopyFile(file()).append(note(3));
      assertEquals(Optional.of(whole), newest(file()), "cut at " + cut);
      List<String> read = new ArrayList<>();
      try (CopyReader reader = new CopyReader(file(), "arena.example/copies")) {
        reader.next(10).forEach(note -> read.add(note.written()));
      }
      for (String one : kept()) {
        assertEquals(KEY.verifier(), SignedNote.parse(one).signer(KEYS).orElseThrow());
      }
      assertEquals(kept(), read, "cut at " + cut);
    }
  }

  @Test
  void a_note_that_was_cut_off_twice_is_passed_over() throws IOException {
    Files.createDirectory(file().getParent());
    String two = note(2).written();
    for (int cut = 1; cut < two.length(); cut++) {
      Files.writeString(
          file(),
          note(1).written() + "\n\n" + two.substring(0, cut) + "\n\n\n" + two.substring(0, 40));
      assertEquals(note(1).written(), kept().get(0), "cut at " + cut);
      new CopyFile(file()).append(note(2));
      assertEquals(Optional.of(two), newest(file()), "cut at " + cut);
    }
  }

  @Test
  void a_disk_that_is_full_is_said_and_tried_again() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "no device that is always full");
    IOException none = assertThrows(IOException.class, () -> new CopyFile(full).append(note(1)));
    assertTrue(none.getMessage().contains("space"), none.getMessage());
    Files.createDirectory(file().getParent());
    Files.createSymbolicLink(file(), full);
    Copying copying = copying();
    copying.copy(note(1));
    assertTrue(copying.problem().orElseThrow().contains("space"));
    Files.delete(file());
    copying.again();
    assertEquals(Optional.empty(), copying.problem());
    assertEquals(List.of(note(1).written()), kept());
  }

  @Test
  void a_note_that_is_there_already_is_not_doubled_and_one_that_was_cut_off_is_passed_over()
      throws IOException {
    Files.createDirectory(file().getParent());
    CopyFile copy = new CopyFile(file());
    copy.append(note(1));
    copy.append(note(1));
    assertEquals(List.of(note(1).written()), kept());
    String text = Files.readString(file());
    Files.writeString(file(), text + note(2).written().substring(0, 40));
    copy.append(note(3));
    assertEquals(List.of(note(1).written(), note(3).written()), kept());
  }
}
