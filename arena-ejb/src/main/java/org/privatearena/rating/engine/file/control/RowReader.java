package org.privatearena.rating.engine.file.control;

import java.time.Instant;
import java.util.Arrays;

/**
 * Reads rows after RFC 4180 from a buffer. Rows without a quote are read where they stand; the
 * others field by field.
 */
final class RowReader {

  private final int[] roles;
  private final int columns;
  private final Collected collected;
  private final Collected.Row row;
  private final Names models = new Names();
  private final Names raters = new Names();
  private final Names groups = new Names();
  private final BadRows bad;
  private final boolean counted;
  private final boolean direct;
  private final RowChecks checks = new RowChecks(Instant.now());
  private long lines;
  private byte[] unquoted = new byte[256];

  RowReader(Header header, Wanted wanted, BadRows bad) {
    roles = header.roles();
    columns = header.columns().size();
    counted = header.counted();
    collected = new Collected(header, wanted);
    direct =
        wanted.countsOnly()
            && !counted
            && Arrays.equals(roles, new int[] {Header.MODEL_A, Header.MODEL_B, Header.WINNER});
    row = new Collected.Row(header.numbers());
    this.bad = bad;
  }

  Collected collected() {
    return collected;
  }

  Names models() {
    return models;
  }

  Names raters() {
    return raters;
  }

  Names groups() {
    return groups;
  }

  /** Line feeds read so far. */
  long lines() {
    return lines;
  }

  BadRows bad() {
    return bad;
  }

  /** What follows cannot be read as rows: not even those that can are then taken. */
  void giveUp() {
    bad.giveUp();
  }

  /**
   * Reads the rows that begin before {@code limit}.
   *
   * @param bytes with a line feed at {@code to} or before, and padding behind it
   * @param to behind the last byte that may be read
   * @return where the first row begins that was not read: at or behind the limit, or not ended yet
   */
  int read(byte[] bytes, int from, int limit, int to) {
    int at = direct ? readDirect(bytes, from, Math.min(limit, to)) : from;
    while (at < limit) {
      int next = read(bytes, at, to);
      if (next < 0) {
        return at;
      }
      at = direct ? readDirect(bytes, next, Math.min(limit, to)) : next;
    }
    return at;
  }

  /**
   * Reads rows of nothing but two models and an outcome, which are most of those that there are,
   * for as long as nothing is unusual about them.
   *
   * @return where the first row begins that was not read
   */
  private int readDirect(byte[] bytes, int from, int limit) {
    int at = from;
    while (at < limit) {
      int first = Scan.fieldEnd(bytes, at);
      int second = Scan.fieldEnd(bytes, first + 1);
      int third = Scan.fieldEnd(bytes, second + 1);
      int length = third - second - 1;
      if (third >= limit
          || length > 8
          || bytes[first] != ','
          || bytes[second] != ','
          || bytes[third] != '\n'
          || Scan.spaced(bytes, at, first)
          || Scan.spaced(bytes, first + 1, second)) {
        break;
      }
      int outcome = Winner.place(Names.word(bytes, second + 1, length));
      if (outcome < 0) {
        break;
      }
      if (!count(bytes, at, first, second, outcome)) {
        break;
      }
      lines++;
      at = third + 1;
    }
    return at;
  }

  /** Counts a row if nothing is unusual about its models. */
  private boolean count(byte[] bytes, int from, int first, int second, int outcome) {
    try {
      int a = models.number(bytes, from, first);
      int b = models.number(bytes, first + 1, second);
      if (a == b || Math.max(a, b) >= Collected.MOST_COUNTED) {
        return false;
      }
      collected.count(a, b, outcome);
      return true;
    } catch (BadRow.Unreadable e) {
      // Said of the row where it is read field by field.
      return false;
    }
  }

  /** Reads a row; -1 where it is not ended before {@code to}. */
  private int read(byte[] bytes, int from, int to) {
    int at = from;
    int fields = 0;
    byte end = ',';
    try {
      while (fields < roles.length) {
        int close = Scan.fieldEnd(bytes, at);
        end = bytes[close];
        if (end == '"') {
          return readQuoted(bytes, from, to);
        }
        if (close >= to) {
          return -1;
        }
        take(roles[fields++], bytes, at, end == '\n' ? trimmed(bytes, at, close) : close);
        at = close + 1;
        if (end == '\n') {
          break;
        }
      }
    } catch (BadRow.Unreadable e) {
      return skip(bytes, from, to, e);
    }
    if (end != '\n') {
      int close = Scan.fieldEnd(bytes, at);
      for (fields++; bytes[close] == ','; fields++) {
        close = Scan.fieldEnd(bytes, close + 1);
      }
      if (bytes[close] == '"') {
        return readQuoted(bytes, from, to);
      }
      if (close >= to) {
        return -1;
      }
      at = close + 1;
    }
    end(fields, blank(bytes, from, at));
    lines++;
    return at;
  }

  private static int trimmed(byte[] bytes, int from, int to) {
    return to > from && bytes[to - 1] == '\r' ? to - 1 : to;
  }

  private static boolean blank(byte[] bytes, int from, int next) {
    return next - from == 1 || (next - from == 2 && bytes[from] == '\r');
  }

  private void end(int fields, boolean blank) {
    if (blank) {
      return;
    }
    try {
      if (fields < roles.length) {
        throw new BadRow.Unreadable(
            "the row has " + fields + " columns, at least " + roles.length + " are needed");
      }
      if (fields > columns) {
        throw new BadRow.Unreadable(
            "the row has "
                + fields
                + " columns, the header "
                + columns
                + "; put quotes around what has a comma in it");
      }
      if (row.a == row.b) {
        throw new BadRow.Unreadable(
            "a model against itself; model_a and model_b must be different");
      }
      checks.unique(row.id);
      collected.take(row);
    } catch (BadRow.Unreadable e) {
      bad.add(lines, e.getMessage());
    }
  }

  /** Leaves out a row that cannot be read, unless it is blank. */
  private int skip(byte[] bytes, int from, int to, BadRow.Unreadable reason) {
    Quoted quoted = new Quoted(bytes, from, to);
    while (quoted.next()) {
      // to the end of the row
    }
    if (!quoted.ended()) {
      return -1;
    }
    if (!blank(bytes, from, quoted.at())) {
      bad.add(lines, reason.getMessage());
    }
    lines += quoted.lines();
    return quoted.at();
  }

  private int readQuoted(byte[] bytes, int from, int to) {
    Quoted quoted = new Quoted(bytes, from, to);
    int fields = 0;
    BadRow.Unreadable wrong = null;
    while (quoted.next()) {
      if (fields < roles.length && wrong == null) {
        int length = quoted.length();
        if (unquoted.length < length + Scan.PADDING) {
          unquoted = new byte[2 * (length + Scan.PADDING)];
        }
        quoted.copyTo(unquoted);
        Arrays.fill(unquoted, length, length + Scan.PADDING, (byte) 0);
        try {
          take(roles[fields], unquoted, 0, length);
        } catch (BadRow.Unreadable e) {
          wrong = e;
        }
      }
      fields++;
    }
    if (!quoted.ended()) {
      return -1;
    }
    if (wrong == null && quoted.stray()) {
      wrong = new BadRow.Unreadable("something stands behind a closing quote; double quotes in it");
    }
    if (wrong == null) {
      end(fields, false);
    } else {
      bad.add(lines, wrong.getMessage());
    }
    lines += quoted.lines();
    return quoted.at();
  }

  private void take(int role, byte[] bytes, int from, int to) {
    switch (role) {
      case Header.IGNORED -> {}
      case Header.MODEL_A -> row.a = model(bytes, from, to);
      case Header.MODEL_B -> row.b = model(bytes, from, to);
      case Header.WINNER -> row.outcome = Winner.of(bytes, from, to).place();
      case Header.RATER -> row.rater = from == to ? -1 : raters.number(bytes, from, to);
      case Header.BY -> row.group = groups.number(bytes, from, to);
      case Header.RATER_AND_BY -> {
        row.rater = from == to ? -1 : raters.number(bytes, from, to);
        row.group = groups.number(bytes, from, to);
      }
      case Header.ID -> row.id = RowChecks.id(bytes, from, to);
      case Header.TIME -> checks.past(bytes, from, to);
      default -> row.numbers[role - Header.NUMBERS] = number(bytes, from, to);
    }
  }

  private double number(byte[] bytes, int from, int to) {
    return counted && from == to ? 0 : Numbers.of(bytes, from, to);
  }

  private int model(byte[] bytes, int from, int to) {
    int first = Scan.begin(bytes, from, to);
    int behind = Scan.end(bytes, first, to);
    if (first == behind) {
      throw new BadRow.Unreadable("a model has no name; name both, or take the row out");
    }
    return models.number(bytes, first, behind);
  }
}
