package org.privatearena.compliance.job.entity;

/** How far a job is. */
public enum JobState {
  QUEUED,
  RUNNING,
  DONE,
  FAILED,
  CANCELLED;

  /** Whether it may still be done. */
  public boolean unfinished() {
    return this == QUEUED || this == RUNNING;
  }
}
