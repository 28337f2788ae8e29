package org.privatearena.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Says that an arena runs in a folder, as long as this process lives and however it ends. */
final class FolderLock {

  /** A channel that nobody knows any more would be closed, and its lock gone. */
  private static final ConcurrentLinkedQueue<FileChannel> HELD = new ConcurrentLinkedQueue<>();

  private FolderLock() {}

  /**
   * Takes the folder until this process ends.
   *
   * @throws StackFailure where another one has it
   */
  static void take(StackLayout layout) {
    Path file = PrivateFiles.folder(layout.folder()).resolve("running.lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new StackFailure(
            "it runs already in "
                + layout.place()
                + ". Stop it there with Ctrl-C, or give this one a folder and ports of its own:"
                + " see README.md");
      }
      HELD.add(channel);
    } catch (IOException e) {
      throw new StackFailure(file + " cannot be locked: " + e.getMessage(), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
