package org.privatearena.compliance.retention.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ERA-4: the list outside the database. */
class ErasureFileTest {

  private static final ErasureList.Line ONE = line("2026-01-02T03:04:05.678Z");
  private static final ErasureList.Line OTHER = line("2026-01-03T03:04:05.678Z");

  @TempDir private Path folder;

  private static ErasureList.Line line(String at) {
    return new ErasureList.Line(Instant.parse(at), UUID.randomUUID(), UUID.randomUUID());
  }

  @Test
  void era4_what_was_kept_is_read_and_kept_once() throws IOException {
    Path file = folder.resolve("checkpoints.txt.erasures");
    ErasureFile list = new ErasureFile(file);
    assertEquals(Set.of(), list.read());
    list.keep(List.of(ONE));
    list.keep(List.of(ONE, OTHER));
    assertEquals(Set.of(ONE, OTHER), list.read());
    assertEquals(2, Files.readAllLines(file).size());
  }

  @Test
  void era4_a_line_that_was_cut_off_is_written_again() throws IOException {
    Path file = folder.resolve("checkpoints.txt.erasures");
    String text = ONE.text() + OTHER.text();
    Files.writeString(file, text.substring(0, text.length() - 5), UTF_8);
    ErasureFile list = new ErasureFile(file);
    assertEquals(Set.of(ONE), list.read());
    list.keep(List.of(ONE, OTHER));
    assertEquals(Set.of(ONE, OTHER), list.read());
  }

  @Test
  void era4_a_list_that_cannot_be_written_is_no_list() {
    ErasureFile list = new ErasureFile(folder.resolve("gone").resolve("list"));
    assertThrows(UncheckedIOException.class, () -> list.keep(List.of(ONE)));
  }
}
