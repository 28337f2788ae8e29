package org.privatearena.rating.engine.file.control;

import java.io.IOException;
import java.util.Arrays;

/** Reads the rows that begin in one part of a file, through a buffer of a megabyte. */
final class Part {

  /** The longest row, in bytes. */
  static final int LONGEST_ROW = 1 << 20;

  private static final int BUFFER = 2 * LONGEST_ROW + Scan.PADDING;

  private final Bytes bytes;
  private final RowReader reader;
  private long begin;
  private long end;

  /** Where bytes come from. */
  @FunctionalInterface
  interface Bytes {

    /**
     * Reads up to so many bytes.
     *
     * @param position in the file
     * @return how many, or -1 at the end
     */
    int read(long position, byte[] buffer, int at, int length) throws IOException;
  }

  Part(Bytes bytes, RowReader reader) {
    this.bytes = bytes;
    this.reader = reader;
  }

  RowReader reader() {
    return reader;
  }

  /** Where its first row began. */
  long begin() {
    return begin;
  }

  /** Where the first row begins that it has not read. */
  long end() {
    return end;
  }

  /**
   * Reads.
   *
   * @param from where the part begins
   * @param limit where it ends: a row that begins before is read to its own end
   * @param atRow whether a row begins at {@code from}; otherwise one begins behind the first line
   *     feed at or after {@code from} - 1
   */
  void read(long from, long limit, boolean atRow) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long base = atRow ? from : from - 1;
    int filled = 0;
    int at = 0;
    boolean synced = atRow;
    boolean over = false;
    begin = from;
    while (true) {
      if (!over) {
        int room = Math.min(LONGEST_ROW, buffer.length - Scan.PADDING - filled - 1);
        int count = bytes.read(base + filled, buffer, filled, room);
        over = count < 0;
        filled += Math.max(0, count);
        if (over && filled > 0 && buffer[filled - 1] != '\n') {
          buffer[filled++] = '\n';
        }
      }
      // One for each field that may be looked for behind the last byte.
      Arrays.fill(buffer, filled, filled + 3, (byte) '\n');
      if (!synced) {
        at = Scan.rowEnd(buffer, 0);
        while (buffer[at] != '\n') {
          at = Scan.rowEnd(buffer, at + 1);
        }
        synced = at < filled;
        at = synced ? at + 1 : 0;
        begin = base + at;
      }
      if (synced) {
        int until = (int) Math.min(filled, Math.max(0, limit - base));
        at = reader.read(buffer, at, until, filled);
        end = base + at;
        if (at >= until && (over || base + at >= limit)) {
          return;
        }
      }
      if (over && (at >= filled || !synced)) {
        end = base + filled;
        return;
      }
      if (over || filled - at > LONGEST_ROW) {
        tooLong(filled - at, over);
        end = base + filled;
        return;
      }
      System.arraycopy(buffer, at, buffer, 0, filled - at);
      base += at;
      filled -= at;
      at = 0;
    }
  }

  private void tooLong(int length, boolean over) {
    reader
        .bad()
        .add(
            reader.lines(),
            over
                ? "a quote that is opened here is not closed"
                : "the row goes on for more than "
                    + Math.min(length, LONGEST_ROW)
                    + " bytes; is a quote not closed, or is this no file of votes?");
    reader.giveUp();
  }
}
