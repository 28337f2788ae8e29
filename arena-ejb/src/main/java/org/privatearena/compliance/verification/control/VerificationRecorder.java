package org.privatearena.compliance.verification.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.control.Faults;
import org.privatearena.compliance.job.control.JobCard;
import org.privatearena.compliance.job.control.JobRecorder;
import org.privatearena.compliance.job.control.JobStopped;
import org.privatearena.compliance.job.entity.Job;
import org.privatearena.compliance.job.entity.JobKind;
import org.privatearena.compliance.job.entity.Jobs;
import org.privatearena.compliance.verification.entity.Verification;
import org.privatearena.compliance.verification.entity.VerificationFault;
import org.privatearena.compliance.verification.entity.Verifications;

/** Stores how verifications ended, and reads it. */
@Stateless
public class VerificationRecorder {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private JobRecorder jobs;

  /**
   * Stores the result and ends the job.
   *
   * @throws JobStopped where it was cancelled or given up
   */
  public void store(UUID job, Verification.Counts counts, List<Faults.Fault> first) {
    if (!jobs.finish(job)) {
      throw new JobStopped();
    }
    Verifications verifications = new Verifications(store);
    verifications.add(new Verification(job, counts));
    store.flush();
    for (int i = 0; i < first.size(); i++) {
      Faults.Fault fault = first.get(i);
      verifications.add(
          new VerificationFault(
              new VerificationFault.Id(job, i + 1), fault.flaw().name(), fault.what()));
    }
  }

  /** One of them, in whatever state. */
  public Optional<VerificationCard> card(UUID id) {
    return new Jobs(store).byId(id).filter(job -> job.kind() == JobKind.VERIFICATION).map(this::of);
  }

  /** The newest first. */
  public List<VerificationCard> newest(int most) {
    return new Jobs(store).newest(JobKind.VERIFICATION, most).stream().map(this::of).toList();
  }

  private VerificationCard of(Job job) {
    Verifications verifications = new Verifications(store);
    return new VerificationCard(
        JobCard.of(job),
        verifications.of(job.id()).map(Verification::counts).orElse(null),
        verifications.faults(job.id()).stream()
            .map(fault -> new VerificationCard.Found(fault.flaw(), fault.what()))
            .toList());
  }
}
