package org.privatearena.rating.engine.file.control;

/**
 * A row of a file after RFC 4180, field by field; a quoted field may hold commas and line feeds.
 */
final class Quoted {

  private final byte[] bytes;
  private final int to;
  private int at;
  private int from;
  private int end;
  private boolean quoted;
  private boolean over;
  private boolean ended;
  private boolean stray;
  private int lines;

  Quoted(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
  }

  /** Goes to the next field; false behind the last, or where the row is not ended yet. */
  boolean next() {
    if (over) {
      return false;
    }
    quoted = at < to && bytes[at] == '"';
    if (quoted) {
      at++;
    }
    from = at;
    while (at < to && !atClose()) {
      if (bytes[at] == '\n') {
        lines++;
      }
      at++;
    }
    end = at;
    if (quoted) {
      at++;
      // What stands between the closing quote and the comma belongs to nothing.
      while (at < to && bytes[at] != ',' && bytes[at] != '\n') {
        stray |= bytes[at] != '\r' && bytes[at] != ' ';
        at++;
      }
    } else if (at < to && bytes[at] == '\n' && end > from && bytes[end - 1] == '\r') {
      end--;
    }
    if (at >= to) {
      over = true;
      return false;
    }
    if (bytes[at] == '\n') {
      over = true;
      ended = true;
      lines++;
    }
    at++;
    return true;
  }

  private boolean atClose() {
    byte here = bytes[at];
    if (!quoted) {
      return here == ',' || here == '\n';
    }
    if (here != '"') {
      return false;
    }
    if (at + 1 < to && bytes[at + 1] == '"') {
      at++;
      return false;
    }
    return true;
  }

  /** Whether the row's end was found. */
  boolean ended() {
    return ended;
  }

  /** Whether something stood behind a closing quote that belongs to no field. */
  boolean stray() {
    return stray;
  }

  /** Behind what has been read. */
  int at() {
    return at;
  }

  /** Line feeds in what has been read. */
  int lines() {
    return lines;
  }

  /** At least as many bytes as the field has. */
  int length() {
    int length = end - from;
    for (int i = from; quoted && i < end; i++) {
      if (bytes[i] == '"') {
        length--;
        i++;
      }
    }
    return length;
  }

  /** Writes the field's bytes, a doubled quote as one. */
  void copyTo(byte[] field) {
    int place = 0;
    for (int i = from; i < end; i++) {
      field[place++] = bytes[i];
      if (quoted && bytes[i] == '"') {
        i++;
      }
    }
  }
}
