package org.privatearena.compliance.job.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.compliance.job.entity.Job;
import org.privatearena.compliance.job.entity.JobKind;
import org.privatearena.compliance.job.entity.JobState;
import org.privatearena.compliance.job.entity.Jobs;
import org.privatearena.shared.control.Node;
import org.privatearena.shared.control.Time;

/** Writes jobs: each method is one transaction, or part of the caller's. */
@Stateless
public class JobRecorder {

  /** Jobs of a kind that may wait or run at once, over all nodes. */
  public static final int MOST_UNFINISHED = 5;

  /** For {@code pg_try_advisory_xact_lock}: who gives up abandoned jobs. */
  private static final long ABANDONED = 0x636f_6d70_6a6f_6273L;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Node node;

  /**
   * Creates a job of this node.
   *
   * @return empty where too many of its kind wait already
   */
  public Optional<UUID> register(JobKind kind, UUID member) {
    Jobs jobs = new Jobs(store);
    if (jobs.unfinished(kind) >= MOST_UNFINISHED) {
      return Optional.empty();
    }
    Job job = new Job(kind, member, node.name(), Time.now());
    jobs.add(job);
    store.flush();
    return Optional.of(job.id());
  }

  /**
   * Begins.
   *
   * @return false where it was cancelled or given up
   */
  public boolean run(UUID id) {
    Optional<Job> job = locked(id, JobState.QUEUED);
    job.ifPresent(Job::run);
    return job.isPresent();
  }

  /**
   * Says how far the work is.
   *
   * @return false where it was cancelled or given up
   */
  public boolean advance(UUID id, String stage, long done, long total) {
    Optional<Job> job = locked(id, JobState.RUNNING);
    job.ifPresent(j -> j.advance(stage, done, total));
    return job.isPresent();
  }

  /**
   * Ends a job well, in the transaction that stores its result.
   *
   * @return false where it was cancelled or given up; then nothing may be stored
   */
  public boolean finish(UUID id) {
    Optional<Job> job = locked(id, JobState.RUNNING);
    job.ifPresent(j -> j.finish(Time.now()));
    return job.isPresent();
  }

  /** Ends a job that came to no end, unless it has ended. */
  public void fail(UUID id) {
    unfinished(id).ifPresent(job -> job.fail(Time.now()));
  }

  /**
   * Cancels a job.
   *
   * @return false where it has ended before, or there is none
   */
  public boolean cancel(UUID id) {
    Optional<Job> job = unfinished(id);
    job.ifPresent(j -> j.cancel(Time.now()));
    return job.isPresent();
  }

  /** Extends the leases of jobs that this node works on. */
  public void renewLeases(Collection<UUID> jobs) {
    if (!jobs.isEmpty()) {
      new Jobs(store).renewLeases(jobs, Time.now());
    }
  }

  /**
   * Ends jobs whose node is gone.
   *
   * @return which; empty where another node looks just now
   */
  public List<UUID> giveUpAbandoned() {
    Object alone =
        store
            .createNativeQuery("select pg_try_advisory_xact_lock(?)")
            .setParameter(1, ABANDONED)
            .getSingleResult();
    if (!Boolean.TRUE.equals(alone)) {
      return List.of();
    }
    Instant now = Time.now();
    List<UUID> abandoned = new Jobs(store).abandoned(now);
    abandoned.forEach(id -> unfinished(id).ifPresent(job -> job.fail(now)));
    return abandoned;
  }

  private Optional<Job> locked(UUID id, JobState state) {
    return new Jobs(store).locked(id).filter(job -> job.state() == state);
  }

  private Optional<Job> unfinished(UUID id) {
    return new Jobs(store).locked(id).filter(job -> job.state().unfinished());
  }
}
