package org.privatearena.compliance.job.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Jobs of compliance, whatever became of them. */
public final class Jobs {

  private static final List<JobState> UNFINISHED = List.of(JobState.QUEUED, JobState.RUNNING);
  private static final int MOST_ABANDONED = 100;

  private final EntityManager store;

  public Jobs(EntityManager store) {
    this.store = store;
  }

  public Optional<Job> byId(UUID id) {
    return Optional.ofNullable(store.find(Job.class, id));
  }

  /** The job, locked until the transaction ends, as it is in the database now. */
  public Optional<Job> locked(UUID id) {
    return Optional.ofNullable(store.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** How many of a kind wait or run, over all nodes. */
  public long unfinished(JobKind kind) {
    return store
        .createQuery(
            "select count(j) from Job j where j.kind = :kind and j.state in :unfinished",
            Long.class)
        .setParameter("kind", kind)
        .setParameter("unfinished", UNFINISHED)
        .getSingleResult();
  }

  /** The newest of a kind, newest first. */
  public List<Job> newest(JobKind kind, int most) {
    return store
        .createQuery(
            "select j from Job j where j.kind = :kind order by j.askedAt desc, j.id", Job.class)
        .setParameter("kind", kind)
        .setMaxResults(most)
        .getResultList();
  }

  /** The same of those that a Member asked for. */
  public List<Job> newestOf(JobKind kind, UUID member, int most) {
    return store
        .createQuery(
            "select j from Job j where j.kind = :kind and j.memberId = :member"
                + " order by j.askedAt desc, j.id",
            Job.class)
        .setParameter("kind", kind)
        .setParameter("member", member)
        .setMaxResults(most)
        .getResultList();
  }

  /** Extends the leases of jobs that a node works on. */
  public int renewLeases(Collection<UUID> jobs, Instant now) {
    return store
        .createQuery(
            "update Job j set j.leaseUntil = :until where j.id in :jobs and j.state in :unfinished")
        .setParameter("until", now.plus(Job.LEASE))
        .setParameter("jobs", jobs)
        .setParameter("unfinished", UNFINISHED)
        .executeUpdate();
  }

  /** Unfinished jobs that nobody works on any more. */
  public List<UUID> abandoned(Instant now) {
    return store
        .createQuery(
            "select j.id from Job j where j.leaseUntil < :now and j.state in :unfinished",
            UUID.class)
        .setParameter("now", now)
        .setParameter("unfinished", UNFINISHED)
        .setMaxResults(MOST_ABANDONED)
        .getResultList();
  }

  public void add(Job job) {
    store.persist(job);
  }
}
