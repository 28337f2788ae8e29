package org.privatearena.compliance.retention.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** One file with a line for each erasure. */
final class ErasureFile {

  private final Path file;

  ErasureFile(Path file) {
    this.file = file;
  }

  /**
   * Its lines, without one that was cut off while it was written.
   *
   * @throws UncheckedIOException where it cannot be read
   */
  Set<ErasureList.Line> read() {
    Set<ErasureList.Line> lines = new LinkedHashSet<>();
    try {
      if (Files.exists(file)) {
        Files.readString(file)
            .lines()
            .forEach(text -> ErasureList.Line.parse(text).ifPresent(lines::add));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("the list of erasures cannot be read: " + file, e);
    }
  }

  /**
   * Appends what is missing, and waits until the disk has it.
   *
   * @throws UncheckedIOException where the file takes it not
   */
  void keep(Collection<ErasureList.Line> lines) {
    Set<ErasureList.Line> missing = new LinkedHashSet<>(lines);
    missing.removeAll(read());
    if (missing.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    missing.forEach(line -> text.append(line.text()));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      if (channel.size() > 0 && !Files.readString(file).endsWith("\n")) {
        text.insert(0, '\n');
      }
      ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("the list of erasures cannot be written: " + file, e);
    }
  }
}
