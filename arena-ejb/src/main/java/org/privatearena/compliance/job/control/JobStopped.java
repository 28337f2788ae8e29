package org.privatearena.compliance.job.control;

import jakarta.ejb.ApplicationException;

/** Somebody cancelled the job, or it was given up: whoever works at it leaves off. */
@ApplicationException(rollback = true)
public final class JobStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JobStopped() {
    super(null, null, false, false);
  }
}
