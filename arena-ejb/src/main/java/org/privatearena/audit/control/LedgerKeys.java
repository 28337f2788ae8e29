package org.privatearena.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.shared.control.Refusal;

/**
 * The keys that sign the Ledger's checkpoints, from a file: a line each, the newest first. Only the
 * newest signs. The name of a key is the origin of the log.
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

  private List<SigningKey> keys;

  /**
   * Reads the file once.
   *
   * @throws Refusal where it is missing or holds anything but keys
   */
  synchronized List<SigningKey> all() {
    if (keys == null) {
      keys = read();
    }
    return keys;
  }

  /** The key that signs now. */
  SigningKey signing() {
    return all().get(0);
  }

  /** Who may have signed, the newest first. */
  public List<VerifierKey> verifiers() {
    return all().stream().map(SigningKey::verifier).toList();
  }

  /** The name under which the log is known. */
  public String origin() {
    return signing().verifier().name();
  }

  /**
   * Makes the file, for an arena that has never signed anything. Where another server was faster
   * its file stands.
   *
   * @return whether it was made here
   */
  boolean makeIfMissing() {
    if (Files.exists(file)) {
      return false;
    }
    SigningKey key = SigningKey.generate(origin.orElseGet(LedgerKeys::randomOrigin));
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, key.line() + "\n", StandardOpenOption.WRITE);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      throw Refusal.of("the Ledger's key cannot be made: " + file + ": " + e, e);
    }
  }

  private static String randomOrigin() {
    byte[] name = new byte[6];
    RANDOM.nextBytes(name);
    return "arena.invalid/" + HexFormat.of().formatHex(name);
  }

  private List<SigningKey> read() {
    try {
      List<SigningKey> read =
          Files.readAllLines(file).stream()
              .filter(line -> !line.isBlank())
              .map(SigningKey::parse)
              .toList();
      if (read.isEmpty()) {
        throw Refusal.of("the Ledger's key file is empty: " + file, null);
      }
      String name = read.get(0).verifier().name();
      if (origin.isPresent() && !origin.get().equals(name)) {
        throw Refusal.of(
            "the Ledger's key belongs to "
                + name
                + ", not to "
                + origin.get()
                + " (arena.ledger.origin): put the right file or the right name",
            null);
      }
      return read;
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
      throw Refusal.of("the Ledger's key file holds no key: " + file + ": " + e.getMessage(), null);
    }
  }
}
