package org.privatearena.rating.voteset.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.privatearena.rating.voteset.entity.ReceivedFile;

/** Takes files in, byte by byte as they come, into a folder of this node's own. */
@ApplicationScoped
public class Uploads {

  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_NAME = 200;
  private static final String ENDING = ".votes";

  @Inject private VoteSetSettings settings;

  /**
   * Stores a file.
   *
   * @param name as the sender calls it, with or without folders; null for none
   * @return empty where it is larger than the setting allows; nothing is kept then
   * @throws IOException where the sender does not send it to its end; nothing is kept then
   */
  public Optional<Upload> receive(InputStream bytes, String name) throws IOException {
    Path path = Files.createDirectories(settings.folder()).resolve(UUID.randomUUID() + ENDING);
    MessageDigest digest = sha256();
    boolean whole = false;
    try (OutputStream target = new DigestOutputStream(Files.newOutputStream(path), digest)) {
      long size = copy(bytes, target);
      whole = size <= settings.maxBytes();
      return whole
          ? Optional.of(
              new Upload(
                  path,
                  new ReceivedFile(plain(name), size, HexFormat.of().formatHex(digest.digest()))))
          : Optional.empty();
    } finally {
      if (!whole) {
        Files.deleteIfExists(path);
      }
    }
  }

  /** Largest file, in bytes as it is sent. */
  public long maxBytes() {
    return settings.maxBytes();
  }

  /** Deletes what a former run of this node left behind. */
  void forgetFormerRun() {
    if (!Files.isDirectory(settings.folder())) {
      return;
    }
    try (Stream<Path> files = Files.list(settings.folder())) {
      for (Path file : files.filter(f -> f.getFileName().toString().contains(ENDING)).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long copy(InputStream bytes, OutputStream target) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    int read;
    while (size <= settings.maxBytes() && (read = bytes.read(buffer)) >= 0) {
      target.write(buffer, 0, read);
      size += read;
    }
    return size;
  }

  private static String plain(String name) {
    String last = name == null ? "" : name.replaceFirst("(?s).*[/\\\\]", "").strip();
    return last.isEmpty() ? "file" : PlainText.shortened(last, LONGEST_NAME);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
