package org.privatearena.rating.engine.file.control;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.privatearena.rating.engine.control.Workers;

/**
 * Votes in a file of comma-separated values (RFC 4180, UTF-8, gzip too) with a header: a row a vote
 * with model_a, model_b, winner and any other columns, or a row a pair with model_a, model_b,
 * win_a, win_b, tie, both_bad.
 *
 * <p>A plain file is read by several threads, each its own part through a buffer of its own. Where
 * parts begin is a guess that a quoted line feed may prove wrong: then the ends do not meet, and
 * the file is read again by one thread.
 */
public final class VoteFile implements Closeable {

  private static final int HEADER = 64 * 1024;
  private static final long FEWEST_BYTES = 1 << 20;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final FileChannel channel;
  private final InputStream stream;
  private final List<String> columns;
  private final int start;
  private final int headerLines;

  private VoteFile(FileChannel channel, InputStream stream) throws IOException, BadRow {
    this.channel = channel;
    byte[] head = new byte[HEADER + Scan.PADDING];
    int length = channel == null ? stream.readNBytes(head, 0, HEADER) : read(channel, head);
    int from = length >= 3 && Arrays.equals(head, 0, 3, MARK, 0, 3) ? 3 : 0;
    int closed = length;
    if (length < HEADER) {
      head[closed++] = '\n';
    }
    Quoted quoted = new Quoted(head, from, closed);
    List<String> names = new ArrayList<>();
    while (quoted.next()) {
      names.add(text(quoted).strip());
    }
    if (length == from) {
      throw new BadRow(1, "the file is empty; it needs a header and a row for each vote");
    }
    if (!quoted.ended()) {
      throw new BadRow(1, "no header: the first line goes on for more than " + HEADER + " bytes");
    }
    columns = List.copyOf(names);
    Header.complete(columns);
    start = Math.min(quoted.at(), length);
    headerLines = quoted.lines();
    this.stream =
        channel == null
            ? new SequenceInputStream(new ByteArrayInputStream(head, start, length - start), stream)
            : null;
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws BadRow if it has none, or one without the columns that every file needs
   * @throws IOException if it cannot be read
   */
  public static VoteFile open(Path path) throws IOException, BadRow {
    if (!Files.isRegularFile(path)) {
      // A pipe has no places to read at.
      return of(Files.newInputStream(path));
    }
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      ByteBuffer magic = ByteBuffer.allocate(2);
      if (channel.read(magic, 0) == 2 && magic.getShort(0) == 0x1f8b) {
        channel.close();
        return new VoteFile(null, new GZIPInputStream(Files.newInputStream(path), 1 << 16));
      }
      return new VoteFile(channel, null);
    } catch (IOException | BadRow | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Reads votes from a stream, which may be compressed by gzip. */
  public static VoteFile of(InputStream bytes) throws IOException, BadRow {
    byte[] magic = bytes.readNBytes(2);
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), bytes);
    boolean zipped = magic.length == 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b;
    return new VoteFile(null, zipped ? new GZIPInputStream(whole, 1 << 16) : whole);
  }

  /** Whether rows are counts of a pair instead of votes. */
  public boolean counted() {
    return Header.counted(columns);
  }

  /** The names in the header, in order. */
  public List<String> columns() {
    return columns;
  }

  /**
   * Reads the votes; once.
   *
   * @param skipBad whether rows that cannot be taken are left out and counted
   * @throws BadRow for the first row that cannot be taken, unless they are skipped; or if the
   *     header lacks a column that is wanted
   */
  public Votes read(Wanted wanted, Workers workers, boolean skipBad) throws IOException, BadRow {
    Header header = Header.of(columns, wanted);
    List<Part> parts =
        channel == null ? inOnePart(header, wanted) : inParts(header, wanted, workers);
    return Votes.of(parts, header, wanted, headerLines, skipBad);
  }

  private List<Part> inOnePart(Header header, Wanted wanted) throws IOException {
    Part part =
        part(
            (position, buffer, at, length) -> {
              int count = stream.readNBytes(buffer, at, length);
              return count == 0 ? -1 : count;
            },
            header,
            wanted);
    part.read(0, Long.MAX_VALUE, true);
    return List.of(part);
  }

  private List<Part> inParts(Header header, Wanted wanted, Workers workers) throws IOException {
    long size = channel.size();
    int most = header.ids() ? 1 : workers.threads();
    int count = (int) Math.max(1, Math.min(most, (size - start) / FEWEST_BYTES));
    Part[] parts = new Part[count];
    try {
      workers.each(count, i -> parts[i] = read(header, wanted, size, i, count));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (int i = 1; i < count; i++) {
      if (parts[i].begin() != parts[i - 1].end()) {
        return List.of(read(header, wanted, size, 0, 1));
      }
    }
    return List.of(parts);
  }

  private Part read(Header header, Wanted wanted, long size, int i, int count) {
    Part part = part(this::readAt, header, wanted);
    long from = start + (size - start) * i / count;
    long to = start + (size - start) * (i + 1) / count;
    try {
      part.read(from, to, i == 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return part;
  }

  private static Part part(Part.Bytes bytes, Header header, Wanted wanted) {
    return new Part(bytes, new RowReader(header, wanted, new BadRows()));
  }

  private int readAt(long position, byte[] buffer, int at, int length) throws IOException {
    return channel.read(ByteBuffer.wrap(buffer, at, length), position);
  }

  private static int read(FileChannel channel, byte[] head) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(head, 0, HEADER);
    while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) > 0) {
      // more
    }
    return buffer.position();
  }

  private static String text(Quoted field) throws BadRow {
    byte[] bytes = new byte[field.length()];
    field.copyTo(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new BadRow(1, "the header is not UTF-8; save the file as UTF-8");
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    } else {
      stream.close();
    }
  }
}
