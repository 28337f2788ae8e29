package org.privatearena.rating.voteset.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.privatearena.rating.voteset.entity.ReceivedFile;

/** A file that has arrived and lies on this node until somebody closes it. */
public final class Upload implements AutoCloseable {

  private final Path path;
  private final ReceivedFile file;

  Upload(Path path, ReceivedFile file) {
    this.path = path;
    this.file = file;
  }

  Path path() {
    return path;
  }

  ReceivedFile file() {
    return file;
  }

  /** Deletes the file. Harmless where it is gone. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
