package org.privatearena.compliance.export.control;

/** Why an export could not be made. */
public enum ExportFault {
  /** A record is not what its leaf commits to. */
  ALTERED("altered"),
  /** There is no room for the file, or it cannot be written. */
  DISK("disk"),
  /** The Ledger is not sealed, so there is no state to export. */
  UNSEALED("unsealed"),
  /** The server ended while it was made, as often as it may. */
  SERVER_ENDED("server-ended"),
  /** Something else; the log says what. */
  SERVER_FAILED("server-failed");

  private final String code;

  ExportFault(String code) {
    this.code = code;
  }

  /** Stable. */
  public String code() {
    return code;
  }

  /** The fault with what it is about. */
  String about(String detail) {
    return code + ":" + detail;
  }
}
