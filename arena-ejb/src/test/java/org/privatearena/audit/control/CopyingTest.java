package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.SigningKey;

class CopyingTest {

  private static final SigningKey KEY = SigningKey.generate("arena.example/copies");

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
    return KEY.sign("arena.example/copies\n" + size + "\nroot\n");
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
