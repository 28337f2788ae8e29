package org.privatearena.rating.engine.file.control;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the ends of fields and rows, eight bytes at a time, and white space at their ends. */
final class Scan {

  /** How many readable bytes must stand behind the last of a buffer. */
  static final int PADDING = 32;

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long BEHIND_COMMA = 0x2D2D2D2D2D2D2D2DL;

  private Scan() {}

  /**
   * The first comma, quote or line feed from there on. A line feed must stand somewhere behind.
   *
   * <p>All three are below 0x2D, and most other bytes of names and numbers are not.
   */
  static int fieldEnd(byte[] bytes, int from) {
    int at = from;
    while (true) {
      long word = (long) WORDS.get(bytes, at);
      long low = (word - BEHIND_COMMA) & ~word & HIGH_BITS;
      if (low == 0) {
        at += 8;
      } else {
        at += Long.numberOfTrailingZeros(low) >>> 3;
        byte found = bytes[at];
        if (found == ',' || found == '\n' || found == '"') {
          return at;
        }
        at++;
      }
    }
  }

  /** The first quote or line feed from there on. */
  static int rowEnd(byte[] bytes, int from) {
    int at = fieldEnd(bytes, from);
    while (bytes[at] == ',') {
      at = fieldEnd(bytes, at + 1);
    }
    return at;
  }

  /** Whether a field is empty, or has white space at an end. */
  static boolean spaced(byte[] bytes, int from, int to) {
    return from == to || space(bytes[from]) || space(bytes[to - 1]);
  }

  /** Where a field begins behind white space. */
  static int begin(byte[] bytes, int from, int to) {
    int first = from;
    while (first < to && space(bytes[first])) {
      first++;
    }
    return first;
  }

  /** Where a field ends before white space. */
  static int end(byte[] bytes, int from, int to) {
    int behind = to;
    while (behind > from && space(bytes[behind - 1])) {
      behind--;
    }
    return behind;
  }

  private static boolean space(byte letter) {
    return (letter & 0xff) <= ' ';
  }
}
