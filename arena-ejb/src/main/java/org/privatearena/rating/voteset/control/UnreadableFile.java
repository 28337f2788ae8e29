package org.privatearena.rating.voteset.control;

import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.rating.voteset.entity.FileFault;
import org.privatearena.rating.voteset.entity.VoteSetRefusal;

/** A file cannot be read further, or shall not be. */
final class UnreadableFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final long line;
  private final String detail;

  /**
   * @param line where reading ended, from 1; 0 where no line is to blame
   * @param detail what was found; empty for nothing
   */
  UnreadableFile(Fault fault, long line, String detail) {
    super(fault.code(), null, false, false);
    this.fault = fault;
    this.line = line;
    this.detail = PlainText.shortened(detail, VoteSetRefusal.LONGEST_DETAIL);
  }

  FileFault fileFault() {
    return new FileFault(fault, line == 0 ? null : line, detail);
  }
}
