package org.privatearena.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key under which the quick start's texts are encrypted: 32 random bytes in Base64, mode 600.
 */
final class MasterKeyFile {

  private MasterKeyFile() {}

  /**
   * The file; made only while no data exist that an older key may have encrypted, so that a lost
   * key is noticed by the server instead of being replaced.
   */
  static Path in(Path folder, boolean dataExist) {
    Path file = folder.resolve("master.key");
    if (Files.exists(file) || dataExist) {
      return file;
    }
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    try {
      PrivateFiles.create(file);
      Files.writeString(file, Base64.getEncoder().encodeToString(key) + "\n");
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
