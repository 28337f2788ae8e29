package org.privatearena.npm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Unpacks archives. */
public final class Tar {

  private Tar() {}

  /** Writes all files of an archive, and closes it. */
  public static void unpack(InputStream archive, Path to) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(archive)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          write(tar, to, entry.getName());
        }
      }
    }
  }

  /** Writes one file of an archive, which must not lead out of its folder. */
  static void write(InputStream in, Path folder, String name) throws IOException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("A file outside of its folder: " + name);
    }
    Files.createDirectories(file.getParent());
    Files.deleteIfExists(file);
    Files.copy(in, file);
  }
}
