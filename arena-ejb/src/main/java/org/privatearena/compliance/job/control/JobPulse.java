package org.privatearena.compliance.job.control;

import java.util.UUID;

/** Tells how far a job is, now and then, and hears whether to go on. */
public final class JobPulse {

  /** Between two looks, in nanoseconds. */
  private static final long PAUSE = 300_000_000;

  private final UUID job;
  private final JobRecorder recorder;
  private long told = System.nanoTime() - PAUSE;

  JobPulse(UUID job, JobRecorder recorder) {
    this.job = job;
    this.recorder = recorder;
  }

  /** The job. */
  public UUID job() {
    return job;
  }

  /**
   * Says what is being done.
   *
   * @param stage a word
   * @param total as far as it is known
   * @throws JobStopped where somebody cancelled the job, or it was given up
   */
  public void at(String stage, long done, long total) {
    long now = System.nanoTime();
    if (now - told > PAUSE) {
      told = now;
      if (!recorder.advance(job, stage, done, Math.max(done, total))) {
        throw new JobStopped();
      }
    }
  }
}
