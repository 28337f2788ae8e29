package org.privatearena.rating.voteset.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VoteIdsTest {

  private static final int PARTS = 128;

  @TempDir private Path folder;

  @Test
  void allPartsGoThoughTheDiskIsFull() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.isWritable(full), "no device that is always full");
    for (int i = 0; i < PARTS; i++) {
      Files.createSymbolicLink(folder.resolve("x.votes.ids-" + i), full);
    }
    VoteIds ids = new VoteIds(folder.resolve("x.votes"));
    for (int i = 0; i < 2_000; i++) {
      ids.add("id" + i, i);
    }
    assertThrows(UncheckedIOException.class, ids::close);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }
}
