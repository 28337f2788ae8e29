package org.privatearena.compliance.export.entity;

/** How far an export is. */
public enum ExportState {
  /** It waits for its turn. */
  QUEUED,
  /** It is being made. */
  RUNNING,
  /** It is made, and waits for a second person. */
  AWAITING_RELEASE,
  /** It can be fetched. */
  READY,
  /** It could not be made. */
  FAILED,
  /** Somebody stopped it, or the second person did not release it. */
  CANCELLED,
  /** Its time is over; the file is gone. */
  EXPIRED;

  /** Whether it waits or is being made. */
  public boolean unfinished() {
    return this == QUEUED || this == RUNNING;
  }

  /** Whether there is, or will be, a file. */
  public boolean open() {
    return unfinished() || this == AWAITING_RELEASE || this == READY;
  }
}
