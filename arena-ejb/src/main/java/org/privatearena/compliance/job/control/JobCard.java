package org.privatearena.compliance.job.control;

import java.time.Instant;
import java.util.UUID;
import org.privatearena.compliance.job.entity.Job;
import org.privatearena.compliance.job.entity.JobKind;
import org.privatearena.compliance.job.entity.JobState;

/**
 * A job as it may be shown.
 *
 * @param askedBy pseudonym of the Member
 * @param stage a word for what is being done; empty before it begins
 * @param endedAt null while it has not ended
 */
public record JobCard(
    UUID id,
    JobKind kind,
    UUID askedBy,
    JobState state,
    String stage,
    long done,
    long total,
    Instant askedAt,
    Instant endedAt) {

  public static JobCard of(Job job) {
    return new JobCard(
        job.id(),
        job.kind(),
        job.memberId(),
        job.state(),
        job.stage(),
        job.done(),
        job.total(),
        job.askedAt(),
        job.endedAt().orElse(null));
  }

  /** 0 to 1. */
  public double progress() {
    return total == 0 ? 0 : (double) done / total;
  }
}
