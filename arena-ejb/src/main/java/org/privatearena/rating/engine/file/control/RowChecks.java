package org.privatearena.rating.engine.file.control;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * What is looked at in rows although it rates nobody: ids that stand there twice, and times in the
 * future. Not safe for several threads.
 */
final class RowChecks {

  /** By how much clocks may differ. */
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final int LONGEST_TIME = 40;
  private static final int DAY = 10;

  private final Instant latest;
  private final byte[] surelyPastDay;
  private final byte[] surelyPastSecond;
  private long[] ids = new long[1 << 10];
  private int known;

  RowChecks(Instant now) {
    latest = now.plus(TOLERANCE);
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    // An offset moves a day by less than one.
    surelyPastDay = today.minusDays(1).toString().getBytes(StandardCharsets.US_ASCII);
    surelyPastSecond = Long.toString(now.getEpochSecond()).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * A hash of an id; 0 where there is none. Of ten million ids two have the same by chance in three
   * of a million files.
   *
   * @param bytes with at least {@link Scan#PADDING} more behind {@code to}
   */
  static long id(byte[] bytes, int from, int to) {
    if (from == to) {
      return 0;
    }
    long hash = (long) to - from;
    for (int at = from; at < to; at += Long.BYTES) {
      hash = mixed(hash ^ Names.word(bytes, at, to - at));
    }
    return hash == 0 ? 1 : hash;
  }

  /** Murmur's last steps: no two inputs have the same output, and each bit moves half of all. */
  private static long mixed(long bits) {
    long hash = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return (hash ^ (hash >>> 33)) + 0x9E3779B97F4A7C15L;
  }

  /**
   * Takes the id of a row.
   *
   * @param id 0 where there is none
   * @throws BadRow.Unreadable if a row before has it
   */
  void unique(long id) {
    if (id == 0) {
      return;
    }
    if (!add(ids, id)) {
      throw new BadRow.Unreadable(
          "a row before has the same id; take this one out, or give each vote an id of its own");
    }
    if (++known > ids.length / 2) {
      long[] more = new long[2 * ids.length];
      for (long old : ids) {
        if (old != 0) {
          add(more, old);
        }
      }
      ids = more;
    }
  }

  private static boolean add(long[] to, long id) {
    int slot = (int) (id >>> 20) & (to.length - 1);
    while (to[slot] != 0) {
      if (to[slot] == id) {
        return false;
      }
      slot = (slot + 1) & (to.length - 1);
    }
    to[slot] = id;
    return true;
  }

  /**
   * Looks at a time; one that cannot be read is none.
   *
   * @throws BadRow.Unreadable if it is in the future
   */
  void past(byte[] bytes, int from, int to) {
    if (to - from > LONGEST_TIME || surelyPast(bytes, from, to)) {
      return;
    }
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8).strip();
    if (Moments.parse(text).filter(latest::isBefore).isPresent()) {
      throw new BadRow.Unreadable(
          "the time " + text + " is in the future; correct it, or the clock of this machine");
    }
  }

  /** Whether a time is earlier by the first of its digits, as nearly all are. */
  private boolean surelyPast(byte[] bytes, int from, int to) {
    if (to - from < DAY) {
      return false;
    }
    byte[] limit = bytes[from + 4] == '-' ? surelyPastDay : surelyPastSecond;
    boolean whole = to - from == DAY || bytes[from + DAY] < '0' || bytes[from + DAY] > '9';
    return whole && Arrays.compare(bytes, from, from + DAY, limit, 0, DAY) < 0;
  }
}
