package org.privatearena.stack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier start left behind, and one that still runs. */
class LeftoversTest {

  @TempDir private Path folder;

  private StackLayout layout() {
    return new StackLayout(folder, folder, 1, 2, 3, 4, 5);
  }

  /** Something that speaks of our folder, as a server of ours does. */
  private Process sleeper() throws IOException {
    return new ProcessBuilder("sh", "-c", "sleep 60; echo " + folder).start();
  }

  private Path number(Process process) throws IOException {
    return Files.writeString(folder.resolve("liberty.pid"), Long.toString(process.pid()));
  }

  @Test
  void a_number_that_was_not_written_is_no_process() throws IOException {
    Files.writeString(folder.resolve("liberty.pid"), "");
    Files.createDirectories(folder.resolve("postgres"));
    Files.writeString(folder.resolve("postgres/postmaster.pid"), "\n");
    assertDoesNotThrow(() -> ArenaStack.endLeftovers(layout()));
    assertFalse(Files.exists(folder.resolve("liberty.pid")));
  }

  @Test
  void what_was_left_behind_is_ended_and_a_younger_process_of_that_number_is_not()
      throws IOException {
    Process left = sleeper();
    Process younger = sleeper();
    try {
      number(left);
      ChildProcess.endLeftover(layout(), "liberty");
      assertFalse(left.isAlive());
      Files.setLastModifiedTime(
          number(younger), FileTime.from(Instant.now().minusSeconds(24 * 3600)));
      ChildProcess.endLeftover(layout(), "liberty");
      assertTrue(younger.isAlive());
    } finally {
      left.destroyForcibly();
      younger.destroyForcibly();
    }
  }

  @Test
  void a_folder_in_which_an_arena_runs_is_not_taken_again() {
    FolderLock.take(layout());
    StackFailure refused = assertThrows(StackFailure.class, () -> FolderLock.take(layout()));
    assertEquals(true, refused.getMessage().startsWith("it runs already in "));
  }
}
