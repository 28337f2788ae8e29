package org.privatearena.rating.voteset.control;

import org.privatearena.rating.voteset.entity.Fault;

/** Ends the judgement of one row; never leaves it. */
final class RowFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String detail;

  RowFault(Fault fault, String detail) {
    super(fault.code(), null, false, false);
    this.fault = fault;
    this.detail = detail;
  }

  Fault fault() {
    return fault;
  }

  String detail() {
    return detail;
  }
}
