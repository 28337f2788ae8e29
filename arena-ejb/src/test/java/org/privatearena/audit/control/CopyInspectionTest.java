package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.KeyRing;

/** What is found when files of checkpoints are held against the database (AUD-9). */
class CopyInspectionTest {

  private static final String ORIGIN = "copies.example/log";
  private static final KeyRing RING = KeyRing.of(ORIGIN);

  private final Map<Long, Seal> seals = new HashMap<>();
  private final List<Long> heard = new ArrayList<>();
  @TempDir private Path folder;

  private static byte[] root(int of) {
    byte[] root = new byte[32];
    root[0] = (byte) of;
    return root;
  }

  private static String note(KeyRing by, long size, byte[] root) {
    String text = new Checkpoint(by.signing().verifier().name(), size, root).text();
    return by.signing().sign(text).written();
  }

  private void seal(long size, long previous) {
    byte[] root = root((int) size);
    seals.put(size, new Seal(size, previous, root, note(RING, size, root), Instant.EPOCH));
  }

  CopyInspectionTest() {
    seal(3, 0);
    seal(7, 3);
  }

  private Path file(String name, String... notes) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String note : notes) {
      text.append(note).append("\n\n");
    }
    return Files.writeString(folder.resolve(name), text);
  }

  private static String honest(long size) {
    return note(RING, size, root((int) size));
  }

  private List<String> found(boolean sealed, Path... files) {
    Faults faults = new Faults();
    long newest = seals.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
    long count =
        CopyInspection.hold(
            List.of(files),
            ORIGIN,
            sealed,
            notes ->
                notes.forEach(
                    note ->
                        TreeInspection.hold(
                            note,
                            RING.verifiers(),
                            newest,
                            size -> Optional.ofNullable(seals.get(size)),
                            faults)),
            faults,
            heard::add);
    assertEquals(heard.isEmpty() ? 0 : heard.get(heard.size() - 1), count);
    return faults.first().stream().map(fault -> fault.flaw() + " " + fault.what()).toList();
  }

  @Test
  void honest_copies_have_no_faults() throws IOException {
    assertEquals(
        List.of(), found(true, file("one", honest(3), honest(7)), file("other", honest(7))));
    assertEquals(List.of(2L, 3L), heard);
  }

  @Test
  void a_copy_with_another_root_or_of_a_state_that_the_database_has_not_is_found()
      throws IOException {
    assertEquals(
        List.of("COPY_DIFFERS 3", "COPY_DIFFERS 5"),
        found(true, file("one", note(RING, 3, root(9)), honest(5), honest(7))));
  }

  @Test
  void a_copy_that_is_ahead_of_the_database_is_found() throws IOException {
    assertEquals(List.of("COPY_AHEAD 8"), found(true, file("one", honest(7), honest(8))));
    seals.clear();
    assertEquals(List.of("COPY_AHEAD 3"), found(true, file("one", honest(3))));
  }

  @Test
  void a_copy_that_somebody_else_signed_is_found() throws IOException {
    assertEquals(
        List.of("COPY_UNSIGNED 7"),
        found(true, file("one", honest(3), note(KeyRing.of(ORIGIN), 7, root(7)))));
  }

  @Test
  void a_file_that_is_gone_empty_or_unreadable_is_found_once_there_is_something_to_copy()
      throws IOException {
    Path unreadable = Files.createDirectory(folder.resolve("unreadable"));
    assertEquals(
        List.of("COPY_GONE gone", "COPY_GONE empty", "COPY_GONE unreadable"),
        found(true, folder.resolve("gone"), file("empty"), unreadable));
    assertEquals(List.of(), found(false, folder.resolve("gone"), file("empty")));
  }

  @Test
  void a_file_that_holds_another_logs_checkpoints_only_is_as_good_as_empty() throws IOException {
    KeyRing other = KeyRing.of(ORIGIN + "~2");
    assertEquals(List.of("COPY_GONE one"), found(true, file("one", note(other, 3, root(3)))));
  }
}
