package org.privatearena.rating.voteset.control;

import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.rating.voteset.entity.VoteSetRefusal;

/**
 * A row with a fault.
 *
 * @param line of the file, from 1
 * @param detail what was found, shortened and without control characters; empty for nothing
 */
record RowRefusal(long line, Fault fault, String detail) implements FoundRow {

  RowRefusal {
    detail = PlainText.shortened(detail, VoteSetRefusal.LONGEST_DETAIL);
  }
}
