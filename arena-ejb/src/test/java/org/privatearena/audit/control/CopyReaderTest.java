package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.KeyRing;
import org.privatearena.audit.note.control.SignedNote;

class CopyReaderTest {

  @TempDir private Path folder;

  private static String note(KeyRing ring, long size) {
    String name = ring.signing().verifier().name();
    return ring.signing().sign(new Checkpoint(name, size, new byte[32]).text()).written() + "\n\n";
  }

  @Test
  void allNotesOfTheLogAreReadInTheirOrderAndACutOffOneIsPassedOver() throws IOException {
    KeyRing ring = KeyRing.of("copy.example/log");
    KeyRing other = KeyRing.of("copy.example/log~2");
    String cut = note(ring, 7).substring(0, 60);
    Path file = folder.resolve("checkpoints");
    Files.writeString(
        file, note(ring, 1) + note(other, 2) + cut + "\n\n\n" + note(ring, 3) + note(ring, 4));
    List<Long> sizes = new ArrayList<>();
    try (CopyReader reader = new CopyReader(file, "copy.example/log")) {
      for (List<SignedNote> notes = reader.next(2); !notes.isEmpty(); notes = reader.next(2)) {
        notes.forEach(note -> sizes.add(Checkpoint.parse(note.text()).size()));
      }
    }
    assertEquals(List.of(1L, 3L, 4L), sizes);
  }
}
