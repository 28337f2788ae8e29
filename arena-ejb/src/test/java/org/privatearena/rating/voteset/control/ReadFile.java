package org.privatearena.rating.voteset.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.privatearena.rating.voteset.entity.FileFault;
import org.privatearena.rating.voteset.entity.VoteSetKind;

/** What the readers make of a file. */
final class ReadFile {

  static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  static final int LONGEST_LINE = 10_000;

  final List<FoundRow> rows = new ArrayList<>();
  List<String> ignored = List.of();
  FileFault fault;

  private ReadFile() {}

  static ReadFile of(VoteSetKind kind, String text) {
    return of(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadFile of(VoteSetKind kind, byte[] bytes) {
    ReadFile read = new ReadFile();
    try {
      Path file = Files.createTempFile("votes", ".test");
      try {
        Files.write(file, bytes);
        read.ignored =
            new VoteFile(file, kind, LONGEST_LINE, NOW).read(read.rows::add, share -> {});
      } catch (UnreadableFile e) {
        read.fault = e.fileFault();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  List<Ballot> ballots() {
    return rows.stream().filter(Ballot.class::isInstance).map(Ballot.class::cast).toList();
  }

  Ballot only() {
    return ballots().get(0);
  }

  /** Refused rows as {@code line code detail}. */
  List<String> refusals() {
    return rows.stream()
        .filter(RowRefusal.class::isInstance)
        .map(RowRefusal.class::cast)
        .map(r -> (r.line() + " " + r.fault().code() + " " + r.detail()).strip())
        .toList();
  }

  /** The file's fault as {@code line code detail}, or none. */
  String broken() {
    return fault == null
        ? "none"
        : (fault.line() + " " + fault.fault().code() + " " + fault.detail()).strip();
  }
}
