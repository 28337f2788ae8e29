package org.privatearena.stack;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/** What processes that share a checkout do one after the other. */
public final class Alone {

  private Alone() {}

  /**
   * Does the work when no other process is at work under the same lock.
   *
   * @param lock the file that stands for the work; made where it is missing, and stays
   * @throws UncheckedIOException where the file cannot be made or locked
   */
  public static void with(Path lock, Runnable work) {
    try {
      Files.createDirectories(lock.getParent());
      try (FileChannel file = FileChannel.open(lock, CREATE, WRITE);
          FileLock held = file.lock()) {
        if (held.isValid()) {
          work.run();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(lock + " cannot be locked", e);
    }
  }
}
