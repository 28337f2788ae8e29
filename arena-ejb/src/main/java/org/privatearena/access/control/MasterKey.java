package org.privatearena.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.shared.control.Refusal;

/**
 * The key that wraps every Member's data key. It lives in a file, never in the database or a log.
 */
@ApplicationScoped
public class MasterKey {

  @Inject
  @ConfigProperty(name = "arena.master-key.file")
  private Path file;

  private DataKey key;

  /**
   * Reads the file once.
   *
   * @throws Refusal where the file is missing or holds no key
   */
  synchronized DataKey key() {
    if (key == null) {
      key = read();
    }
    return key;
  }

  private DataKey read() {
    try {
      return new DataKey(Base64.getDecoder().decode(Files.readString(file).strip()));
    } catch (NoSuchFileException e) {
      throw Refusal.of(
          "the master key is missing: "
              + file
              + " does not exist. Put the key of this arena's data back (arena.master-key.file), or"
              + " make one for an empty arena: openssl rand -base64 32",
          e);
    } catch (IOException e) {
      throw Refusal.of("the master key cannot be read: " + file + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(
          "the master key is no key: " + file + " must hold 32 bytes in Base64 and nothing else",
          null);
    }
  }
}
