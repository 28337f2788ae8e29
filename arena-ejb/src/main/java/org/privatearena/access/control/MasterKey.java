package org.privatearena.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.shared.control.Refusal;

/**
 * The keys that wrap the data keys of Members and secrets. They live in a file, never in the
 * database or a log. The file may change while the server runs: a new line in front is the key from
 * then on.
 */
@ApplicationScoped
public class MasterKey {

  private static final Logger LOG = Logger.getLogger(MasterKey.class.getName());

  @Inject
  @ConfigProperty(name = "arena.master-key.file")
  private Path file;

  private MasterKeyRing ring;
  private String version = "";

  /**
   * The keys as they were read last.
   *
   * @throws Refusal where the file is missing or holds no key, and never held one
   */
  synchronized MasterKeyRing ring() {
    if (ring == null) {
      version = version();
      ring = read();
    }
    return ring;
  }

  /**
   * Reads the file again where it has changed. What is no key file is passed over with a warning,
   * and a key that was known stays known until the next start, so that what is wrapped still opens.
   */
  synchronized void refresh() {
    String now = version();
    if (ring != null && !now.equals(version)) {
      version = now;
      try {
        ring = MasterKeyRing.parse(Files.readString(file)).with(ring);
        LOG.log(Level.INFO, "the master key''s file was read again: {0}", ring.ids());
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(
            Level.WARNING,
            "the master key''s file changed and cannot be read, the keys from before are used: {0}",
            file);
      }
    }
  }

  /** Changes whenever the file does. */
  private String version() {
    try {
      return Files.getLastModifiedTime(file) + "/" + Files.size(file);
    } catch (IOException e) {
      return "";
    }
  }

  private MasterKeyRing read() {
    try {
      return MasterKeyRing.parse(Files.readString(file));
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
          "the master key is no key: "
              + file
              + " must hold 32 bytes in Base64, a line for each key, the newest first, and nothing"
              + " else",
          null);
    }
  }
}
