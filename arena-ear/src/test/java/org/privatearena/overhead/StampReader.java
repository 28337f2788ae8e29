package org.privatearena.overhead;

/** Finds the stamps in a stream's bytes, wherever the stream is cut. */
final class StampReader {

  /** Hears what was found. */
  interface Found {
    /**
     * @param sent microseconds
     * @param late microseconds after it was due
     */
    void chunk(long sent, long late);

    /** So many microseconds from the driver to the endpoint. */
    void request(long micros);
  }

  private final Found found;
  private byte kind;
  private int digits;
  private long value;

  StampReader(Found found) {
    this.found = found;
  }

  void read(byte next) {
    if (next == Stamp.CHUNK || next == Stamp.REQUEST) {
      kind = next;
      digits = 0;
      value = 0;
    } else if (kind != 0) {
      value = value << 4 | Character.digit(next, 16);
      digits++;
      complete();
    }
  }

  private void complete() {
    if (kind == Stamp.REQUEST && digits == Stamp.REQUEST_DIGITS) {
      kind = 0;
      found.request(value);
    } else if (digits == Stamp.SENT_DIGITS + Stamp.LATE_DIGITS) {
      kind = 0;
      found.chunk(value >> (4 * Stamp.LATE_DIGITS), value & ((1 << (4 * Stamp.LATE_DIGITS)) - 1));
    }
  }
}
