package org.privatearena.compliance.export.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** Where bundles lie until their time is over, and where they are made. */
@ApplicationScoped
public class ExportFolder {

  private static final String BUNDLE = ".zip";
  private static final String MAKING = ".making.";
  private static final FileAttribute<?> OWN =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  @Inject private ExportSettings settings;

  /** An empty folder to make a bundle in, which nobody else may look into. */
  Path begin(UUID export) throws IOException {
    Files.createDirectories(settings.folder());
    return Files.createTempDirectory(settings.folder(), export + MAKING, OWN);
  }

  /** Puts a finished file where it is fetched; it survives a loss of power from then on. */
  void keep(UUID export, Path bundle) throws IOException {
    Files.setPosixFilePermissions(bundle, PosixFilePermissions.fromString("rw-------"));
    force(bundle, StandardOpenOption.WRITE);
    Files.move(bundle, path(export), StandardCopyOption.ATOMIC_MOVE);
    force(settings.folder(), StandardOpenOption.READ);
  }

  private static void force(Path path, OpenOption how) throws IOException {
    try (FileChannel file = FileChannel.open(path, how)) {
      file.force(true);
    }
  }

  private Path path(UUID export) {
    return settings.folder().resolve(export + BUNDLE);
  }

  /** The file of a finished export; empty where it is not, or no longer, there. */
  public Optional<Path> bundle(UUID export) {
    return Optional.of(path(export)).filter(Files::isRegularFile);
  }

  /** Removes what there is of an export, whole or half. */
  void discard(UUID export) throws IOException {
    Files.deleteIfExists(path(export));
    try (Stream<Path> files = Files.list(settings.folder())) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith(export + MAKING)).toList()) {
        discard(file);
      }
    }
  }

  /** Removes a folder in which a bundle was made. */
  void discard(Path making) throws IOException {
    try (Stream<Path> files = Files.walk(making)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** The exports of which there is something here. */
  Set<UUID> all() {
    if (!Files.isDirectory(settings.folder())) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(settings.folder())) {
      Set<UUID> found = new TreeSet<>();
      for (String name : files.map(file -> file.getFileName().toString()).toList()) {
        id(name).ifPresent(found::add);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of which export a file is; empty where it is none of ours. */
  private static Optional<UUID> id(String name) {
    int end = name.endsWith(BUNDLE) ? name.length() - BUNDLE.length() : name.indexOf(MAKING);
    try {
      return end < 0 ? Optional.empty() : Optional.of(UUID.fromString(name.substring(0, end)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
