package org.privatearena.rating.engine.file.control;

/** A row that cannot be taken, with its line and what to do. */
public final class BadRow extends Exception {

  private static final long serialVersionUID = 1L;

  private final long line;
  private final String reason;

  BadRow(long line, String reason) {
    super("line " + line + ": " + reason);
    this.line = line;
    this.reason = reason;
  }

  /** Number of the line in the file on which the row begins, from 1. */
  public long line() {
    return line;
  }

  /** Why, and what to do. */
  public String reason() {
    return reason;
  }

  /** A field that cannot be read, before its line is known. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
      super(reason);
    }

    Unreadable(String reason, Throwable cause) {
      super(reason, cause);
    }
  }
}
