package org.privatearena.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.audit.note.control.KeyRing;
import org.privatearena.audit.note.control.KeyRingFile;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.shared.control.Refusal;

/**
 * The keys that sign the Ledger's checkpoints, from a file that may change while the server runs.
 * The name of the newest is the origin of the log.
 */
@ApplicationScoped
public class LedgerKeys {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject
  @ConfigProperty(name = "arena.ledger.key.file")
  private Path file;

  @Inject
  @ConfigProperty(name = "arena.ledger.origin")
  private Optional<String> origin;

  private KeyRing ring;
  private String version = "";

  /**
   * The keys as they are now.
   *
   * @throws Refusal where the file is missing or holds anything but keys
   */
  synchronized KeyRing ring() {
    KeyRingFile keys = new KeyRingFile(file);
    try {
      String now = keys.version();
      if (!now.equals(version)) {
        ring = keys.read();
        version = now;
      }
      return ring;
    } catch (NoSuchFileException e) {
      throw Refusal.of(
          "the Ledger's key is missing: "
              + file
              + " does not exist (arena.ledger.key.file). Put the key back that has signed until"
              + " now; a new one would be another log",
          e);
    } catch (IOException e) {
      throw Refusal.of("the Ledger's key cannot be read: " + file + ": " + e, e);
    } catch (IllegalArgumentException e) {
      throw Refusal.of("the Ledger's key file is none: " + file + ": " + e.getMessage(), null);
    }
  }

  /** Who may have signed, the newest first. */
  public List<VerifierKey> verifiers() {
    return ring().verifiers();
  }

  /**
   * Refuses a file of another log than the setting names; a number behind a tilde is no other one.
   */
  void checkOrigin() {
    String name = ring().signing().verifier().name();
    if (origin.isPresent() && !origin.get().equals(name.replaceFirst("~\\d+$", ""))) {
      throw Refusal.of(
          "the Ledger's key belongs to "
              + name
              + ", not to "
              + origin.get()
              + " (arena.ledger.origin): put the right file or the right name",
          null);
    }
  }

  /**
   * Makes the file, for an arena that has never signed anything. Where another server was faster
   * its file stands.
   *
   * @return whether it was made here
   */
  boolean makeIfMissing() {
    KeyRingFile keys = new KeyRingFile(file);
    if (keys.exists()) {
      return false;
    }
    try {
      keys.create(KeyRing.of(origin.orElseGet(LedgerKeys::randomOrigin)));
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IllegalArgumentException e) {
      throw Refusal.of("arena.ledger.origin: " + e.getMessage(), null);
    } catch (IOException e) {
      throw Refusal.of("the Ledger's key cannot be made: " + file + ": " + e, e);
    }
  }

  private static String randomOrigin() {
    byte[] name = new byte[6];
    RANDOM.nextBytes(name);
    return "arena.invalid/" + HexFormat.of().formatHex(name);
  }
}
