package org.privatearena.compliance.verification.entity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How verifications ended. */
public final class Verifications {

  private final EntityManager store;

  public Verifications(EntityManager store) {
    this.store = store;
  }

  /** Empty where the job has not come to its end. */
  public Optional<Verification> of(UUID job) {
    return Optional.ofNullable(store.find(Verification.class, job));
  }

  /** The first faults, in the order in which they were found. */
  public List<VerificationFault> faults(UUID job) {
    return store
        .createQuery(
            "select f from VerificationFault f where f.id.jobId = :job order by f.id.place",
            VerificationFault.class)
        .setParameter("job", job)
        .getResultList();
  }

  public void add(Verification verification) {
    store.persist(verification);
  }

  public void add(VerificationFault fault) {
    store.persist(fault);
  }
}
