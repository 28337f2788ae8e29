package org.privatearena.compliance.job.control;

/** What a job does, from its beginning to its stored end. */
@FunctionalInterface
public interface JobWork {

  /**
   * Does all of it, and stores the result in the transaction in which the job is done.
   *
   * @throws JobStopped where the pulse says so
   */
  void run(JobPulse pulse);
}
