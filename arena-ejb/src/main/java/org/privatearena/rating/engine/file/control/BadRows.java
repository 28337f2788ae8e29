package org.privatearena.rating.engine.file.control;

/** The rows that one reader could not take: how many, and the first. */
final class BadRows {

  private long count;
  private long firstLine = -1;
  private String firstReason;
  private boolean fatal;

  /**
   * @param line line feeds before it in the reader's part
   */
  void add(long line, String reason) {
    if (count++ == 0) {
      firstLine = line;
      firstReason = reason;
    }
  }

  /** The first is the last: the rest of the part cannot be read. */
  void giveUp() {
    fatal = true;
  }

  boolean fatal() {
    return fatal;
  }

  long count() {
    return count;
  }

  /** The first, given how many lines stand before the reader's part. */
  BadRow first(long linesBefore) {
    return new BadRow(linesBefore + firstLine + 1, firstReason);
  }
}
