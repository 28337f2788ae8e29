package org.privatearena.audit.note.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.audit.ring.command.control.LedgerFile;

class KeyRingTest {

  @TempDir private Path folder;

  @Test
  void a_ring_is_read_as_it_was_written_and_the_newest_key_signs() {
    KeyRing first = KeyRing.of("arena.example/one");
    KeyRing second = first.rotated();
    KeyRing third = second.adopted("restored the backup of Monday");
    KeyRing read = KeyRing.parse(third.text());
    assertEquals(third.verifiers(), read.verifiers());
    assertEquals(3, read.verifiers().size());
    assertEquals("arena.example/one~2", read.signing().verifier().name());
    assertEquals("arena.example/one~3", read.adopted("again").signing().verifier().name());
    assertEquals(
        "arena.example/~ann~2",
        KeyRing.of("arena.example/~ann").adopted("so").signing().verifier().name());
    assertEquals(Optional.of("restored the backup of Monday"), read.reason());
    assertEquals(Optional.empty(), second.reason());
    assertEquals(read.reason(), read.rotated().reason(), "of the log, whose key is another now");
    assertTrue(read.key(first.signing().verifier()).isPresent());
    assertFalse(first.key(second.signing().verifier()).isPresent());
    for (String none : List.of("", "# adopted: x\n", "no key\n")) {
      assertThrows(IllegalArgumentException.class, () -> KeyRing.parse(none));
    }
    for (String reason : List.of(" ", "two\nlines", "x".repeat(1_001))) {
      assertThrows(IllegalArgumentException.class, () -> first.adopted(reason));
    }
  }

  @Test
  void a_file_is_private_made_once_and_replaced_whole() throws Exception {
    KeyRingFile file = new KeyRingFile(folder.resolve("ledger.key"));
    KeyRing ring = KeyRing.of("arena.example/one");
    file.create(ring);
    assertThrows(FileAlreadyExistsException.class, () -> file.create(KeyRing.of("other")));
    assertEquals(ring.verifiers(), file.read().verifiers());
    String version = file.version();
    file.replace(ring.rotated());
    assertNotEquals(version, file.version());
    assertEquals(2, file.read().verifiers().size());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("ledger.key")), files.toList());
    }
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("ledger.key"))));
  }

  private String ledger(int code, String... arguments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertEquals(code, LedgerFile.run(arguments, print, print));
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertFalse(text.contains("MC4CAQAwBQYDK2Vw"), "a private key is printed");
    return text;
  }

  @Test
  void not3_the_command_shows_rotates_and_adopts_without_printing_a_private_key() throws Exception {
    Path path = folder.resolve("ledger.key");
    KeyRingFile file = new KeyRingFile(path);
    file.create(KeyRing.of("arena.example/one"));
    String name = path.toString();
    assertEquals(file.read().signing().verifier().line() + "\n", ledger(0, "show", name));
    assertTrue(ledger(0, "rotate", name).contains("SHA-256"));
    assertTrue(ledger(0, "adopt", name, "--reason", "restored").contains("arena.example/one~2"));
    assertEquals(3, ledger(0, "show", name).lines().count());
    assertTrue(ledger(0, "--help").contains("rotate"));
    assertTrue(ledger(2, "adopt", name).contains("--help"));
    assertTrue(ledger(2, "burn", name).contains("no command burn"));
    assertTrue(ledger(2, "show", folder.resolve("none").toString()).contains("cannot be used"));
    assertTrue(ledger(2).contains("--help"));
  }
}
