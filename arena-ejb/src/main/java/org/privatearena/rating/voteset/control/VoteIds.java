package org.privatearena.rating.voteset.control;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * Finds ids that a file has twice, in memory that does not grow with the file: hashes of the ids
 * lie on disk in parts, and each part is looked through by itself.
 */
final class VoteIds implements AutoCloseable {

  private static final int PART_BITS = 7;
  private static final int PARTS = 1 << PART_BITS;
  private static final int BUFFER = 1 << 12;

  private final Path stem;
  private final KeyedHash hash = new KeyedHash();
  private final DataOutputStream[] parts = new DataOutputStream[PARTS];

  /**
   * @param stem path whose name begins the names of the parts
   */
  VoteIds(Path stem) {
    this.stem = stem;
  }

  void add(String id, long line) {
    long bits = hash.of(id);
    int part = (int) (bits >>> (Long.SIZE - PART_BITS));
    try {
      if (parts[part] == null) {
        parts[part] =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(path(part)), BUFFER));
      }
      parts[part].writeLong(bits);
      parts[part].writeLong(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells the lines whose id an earlier line has, part by part. */
  void duplicates(LongConsumer line) {
    Numbering seen = new Numbering();
    try {
      for (int part = 0; part < PARTS; part++) {
        if (parts[part] != null) {
          parts[part].close();
          seen.clear();
          search(part, seen, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void search(int part, Numbering seen, LongConsumer line) throws IOException {
    try (DataInputStream entries =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path(part))))) {
      for (long left = Files.size(path(part)) / (2 * Long.BYTES); left > 0; left--) {
        int before = seen.size();
        seen.of(entries.readLong());
        long at = entries.readLong();
        if (seen.size() == before) {
          line.accept(at);
        }
      }
    } catch (EOFException e) {
      throw new IllegalStateException("a part was cut", e);
    }
  }

  private Path path(int part) {
    return stem.resolveSibling(stem.getFileName() + ".ids-" + part);
  }

  @Override
  public void close() {
    IOException problem = null;
    for (int part = 0; part < PARTS; part++) {
      if (parts[part] != null) {
        try {
          remove(part);
        } catch (IOException e) {
          // A full disk takes no last words, but gives its room back.
          problem = e;
        }
      }
    }
    if (problem != null) {
      throw new UncheckedIOException(problem);
    }
  }

  private void remove(int part) throws IOException {
    try (DataOutputStream closed = parts[part]) {
      closed.flush();
    } finally {
      Files.deleteIfExists(path(part));
    }
  }
}
