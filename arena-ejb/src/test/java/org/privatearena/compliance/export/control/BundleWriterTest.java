package org.privatearena.compliance.export.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A bundle on a disk that is full. */
class BundleWriterTest {

  private static final Path FULL = Path.of("/dev/full");

  private static long open() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
      return files.filter(BundleWriterTest::full).count();
    }
  }

  private static boolean full(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).equals(FULL);
    } catch (IOException e) {
      return false;
    }
  }

  private static void write(byte[] bytes) throws IOException {
    try (BundleWriter bundle = new BundleWriter(FULL)) {
      bundle.add("records.jsonl", bytes);
      bundle.finish("{}".getBytes(UTF_8), "a seal");
    }
  }

  @Test
  void a_disk_that_is_full_ends_it_with_the_reason_and_leaves_no_file_open() throws IOException {
    assumeTrue(
        Files.isWritable(FULL) && Files.isDirectory(Path.of("/proc/self/fd")),
        "no device that is always full");
    byte[] large = new byte[1 << 20];
    new Random(1).nextBytes(large);
    for (byte[] bytes : new byte[][] {large, "a line".getBytes(UTF_8)}) {
      IOException none =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> assertThrows(IOException.class, () -> write(bytes)));
      assertTrue(none.getMessage().contains("space"), none.getMessage());
      assertEquals(0, open(), "after " + bytes.length + " bytes");
    }
  }
}
