package org.privatearena.rating.voteset.control;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.privatearena.rating.voteset.entity.Fault;

/** The bytes of a file, unpacked where it is packed by gzip, but not without end. */
final class PackedFile implements AutoCloseable {

  private static final int BUFFER = 1 << 16;
  private static final int MAGIC_1 = 0x1f;
  private static final int MAGIC_2 = 0x8b;

  /** Logs of votes shrink to a thirtieth at best; a bomb to a thousandth. */
  private static final int MOST_TIMES = 200;

  private static final long ALWAYS_ALLOWED = 64L << 20;

  private final long size;
  private final Counting packed;
  private final InputStream content;

  private PackedFile(long size, Counting packed, InputStream content) {
    this.size = size;
    this.packed = packed;
    this.content = content;
  }

  static PackedFile open(Path file) throws IOException {
    long size = Files.size(file);
    Counting packed = new Counting(Files.newInputStream(file));
    try {
      BufferedInputStream bytes = new BufferedInputStream(packed, BUFFER);
      bytes.mark(2);
      boolean gzip = bytes.read() == MAGIC_1 && bytes.read() == MAGIC_2;
      bytes.reset();
      return new PackedFile(
          size,
          packed,
          gzip
              ? new Bounded(
                  new GZIPInputStream(bytes, BUFFER), Math.max(ALWAYS_ALLOWED, MOST_TIMES * size))
              : bytes);
    } catch (IOException e) {
      packed.close();
      // Its head alone is cut or odd.
      throw new UnreadableFile(Fault.GZIP_BROKEN, 1, "");
    }
  }

  InputStream content() {
    return content;
  }

  /** How much of the file has gone by, 0 to 1. */
  double share() {
    return size == 0 ? 1 : Math.min(1, (double) packed.count / size);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private static final class Counting extends FilterInputStream {

    private volatile long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate")
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      if (read > 0) {
        count += read;
      }
      return read;
    }
  }

  private static final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
      super(in);
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      left -= Math.max(0, read);
      if (left < 0) {
        throw new UnreadableFile(Fault.GZIP_BOMB, 0, "");
      }
      return read;
    }
  }
}
