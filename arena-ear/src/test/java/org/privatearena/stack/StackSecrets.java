package org.privatearena.stack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords between the stack's own parts: made once, kept in a file that only its owner reads.
 */
final class StackSecrets {

  private final Path file;
  private final Properties kept = new Properties();
  private final SecureRandom random = new SecureRandom();

  StackSecrets(Path folder) {
    file = folder.resolve("secrets.properties");
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The secret of that name, 32 hexadecimal digits; a new one is written before it is used. */
  synchronized String of(String name) {
    String known = kept.getProperty(name);
    return known != null ? known : make(name);
  }

  private String make(String name) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    String secret = HexFormat.of().formatHex(bytes);
    kept.setProperty(name, secret);
    try {
      PrivateFiles.create(file);
      try (Writer writer = Files.newBufferedWriter(file)) {
        kept.store(writer, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return secret;
  }
}
