package org.privatearena.compliance.verification.control;

import java.util.List;
import org.privatearena.compliance.job.control.JobCard;
import org.privatearena.compliance.verification.entity.Verification;

/**
 * A verification as it may be shown.
 *
 * @param counts null while it has not come to its end
 * @param faults the first of them
 */
public record VerificationCard(JobCard job, Verification.Counts counts, List<Found> faults) {

  public VerificationCard {
    faults = List.copyOf(faults);
  }

  /**
   * Something that does not hold.
   *
   * @param flaw name of a {@link org.privatearena.audit.control.Flaw}
   * @param what of which it is wrong: a place, a size, an id
   */
  public record Found(String flaw, String what) {}
}
