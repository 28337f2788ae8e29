package org.privatearena.audit.note.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/** The file of a {@link KeyRing}, which only its owner may read. */
public final class KeyRingFile {

  private static final FileAttribute<Set<PosixFilePermission>> PRIVATE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Path path;

  public KeyRingFile(Path path) {
    this.path = path;
  }

  public boolean exists() {
    return Files.exists(path);
  }

  /** Changes whenever the file does. */
  public String version() throws IOException {
    return Files.getLastModifiedTime(path) + "/" + Files.size(path);
  }

  /**
   * @throws IllegalArgumentException where it holds no keys
   */
  public KeyRing read() throws IOException {
    return KeyRing.parse(Files.readString(path));
  }

  /**
   * Makes the file.
   *
   * @throws java.nio.file.FileAlreadyExistsException where it is there
   */
  public void create(KeyRing ring) throws IOException {
    Path half = half(ring);
    try {
      // A link fails where the name is taken; a move would replace another server's file.
      Files.createLink(path, half);
    } finally {
      Files.delete(half);
    }
  }

  /**
   * Puts another ring in its place, whole or not at all, for the same owner.
   *
   * @throws IOException where the file belongs to somebody else, or cannot be written
   */
  public void replace(KeyRing ring) throws IOException {
    UserPrincipal owner = Files.getOwner(path);
    Path half = half(ring);
    try {
      if (!Files.getOwner(half).equals(owner)) {
        Files.setOwner(half, owner);
      }
      Files.move(half, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(half);
      throw new IOException("it belongs to " + owner.getName() + "; run this as that account", e);
    }
  }

  private Path half(KeyRing ring) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    Path half = Files.createTempFile(folder, path.getFileName().toString(), ".new", PRIVATE);
    Files.writeString(half, ring.text(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    return half;
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
