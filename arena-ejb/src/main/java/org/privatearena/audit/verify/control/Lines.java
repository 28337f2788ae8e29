package org.privatearena.audit.verify.control;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lines of a file, each with everything up to its line feed. A file ends in one. Only so much of a
 * line is held as the longest one allowed.
 */
final class Lines implements Closeable {

  private static final int LONGEST = 64 << 20;
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final String file;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private long count;

  Lines(InputStream in, String file) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.file = file;
  }

  /** The next line without its line feed; null at the end. */
  byte[] next() throws IOException {
    ByteArrayOutputStream line = null;
    while (true) {
      if (from == to) {
        from = 0;
        to = Math.max(0, in.read(buffer, 0, buffer.length));
        if (to == 0) {
          if (line == null) {
            return null;
          }
          throw Finding.altered(where(), "the file ends in the middle of a line");
        }
      }
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      line = line == null ? new ByteArrayOutputStream(Math.max(512, end - from)) : line;
      line.write(buffer, from, end - from);
      if (line.size() > LONGEST) {
        throw Finding.altered(where(), "a line of more than 64 MiB");
      }
      from = end;
      if (end < to) {
        from++;
        count++;
        return line.toByteArray();
      }
    }
  }

  /** Lines read so far. */
  long count() {
    return count;
  }

  /** The file and the line that was read last, for a message. */
  String where() {
    return file + ", row " + count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
