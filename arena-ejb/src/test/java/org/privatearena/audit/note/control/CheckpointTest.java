package org.privatearena.audit.note.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The checkpoint in docs/checkpoint-reader, which was read and found good by note.Open of
 * golang.org/x/mod v0.43.0, with the program beside it. It is what is written here still.
 */
class CheckpointTest {

  private static final String NAME = "arena.example/record";
  private static final long SIZE = 20_852_163;
  private static final Instant TIME = Instant.parse("2026-03-01T12:00:00Z");

  /** Signs nothing but this. */
  private static final String KEY =
      NAME
          + "+8c346efb+AfuPz2tv74EbxeVja6pIk0xDlzU6T0iW3UkUM3cScf0X"
          + " MC4CAQAwBQYDK2VwBCIEIGq1ExcO483Ynq0CvuQ+gbM5iQ7sI5f2OWjEL4HIHlfj";

  private static String file(String name) throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    return Files.readString(folder.resolve("docs/checkpoint-reader").resolve(name));
  }

  private static byte[] root() {
    byte[] root = new byte[32];
    for (int i = 0; i < root.length; i++) {
      root[i] = (byte) (7 * i + 1);
    }
    return root;
  }

  @Test
  void not1_a_checkpoint_that_another_implementation_found_good_is_written_here_still()
      throws IOException {
    SigningKey key = SigningKey.parse(KEY);
    assertEquals(file("arena.pub"), key.verifier().line() + "\n");
    SignedNote note = key.cosign(key.sign(new Checkpoint(NAME, SIZE, root()).text()), TIME);
    assertEquals(file("checkpoint.txt"), note.written());
  }

  @Test
  void not1_it_is_read_here_too() throws IOException {
    SignedNote note = SignedNote.parse(file("checkpoint.txt"));
    VerifierKey key = VerifierKey.parse(file("arena.pub").strip());
    assertEquals(Optional.of(key), note.signer(List.of(key)));
    assertEquals(Optional.of(TIME), note.time(key));
    assertEquals(SIZE, Checkpoint.parse(note.text()).size());
  }
}
