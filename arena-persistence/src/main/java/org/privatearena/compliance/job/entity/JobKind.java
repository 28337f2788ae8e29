package org.privatearena.compliance.job.entity;

/** What a job does. */
public enum JobKind {
  TEXT_SEARCH,
  VERIFICATION
}
