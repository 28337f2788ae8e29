package org.privatearena.rating.voteset.boundary;

import org.privatearena.rating.voteset.control.RefusedRow;
import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.shared.boundary.Texts;

/**
 * A fault in the reader's language.
 *
 * @param line null where none is to blame
 */
public record FaultLine(Long line, String reason, String mend) {

  static FaultLine of(Texts texts, RefusedRow row) {
    return of(texts, row.line(), row.fault(), row.detail());
  }

  static FaultLine of(Texts texts, Long line, Fault fault, String detail) {
    return new FaultLine(
        line, FaultWords.reason(texts, fault, detail), FaultWords.mend(texts, fault));
  }
}
