package org.privatearena.compliance.job.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.compliance.job.entity.JobKind;

/**
 * The jobs of this node, those of one kind one after the other, so that people who hold battles
 * notice nothing.
 */
@ApplicationScoped
public class JobQueue {

  private static final Logger LOG = Logger.getLogger(JobQueue.class.getName());

  private final Map<JobKind, Deque<Waiting>> lanes = new EnumMap<>(JobKind.class);
  private final Set<JobKind> working = EnumSet.noneOf(JobKind.class);
  private final Set<UUID> here = ConcurrentHashMap.newKeySet();

  @Resource private ManagedExecutorService executor;

  @Inject private JobRecorder recorder;

  private record Waiting(UUID job, JobWork work) {}

  /** Puts a registered job behind those of its kind that wait. */
  public void add(JobKind kind, UUID job, JobWork work) {
    synchronized (lanes) {
      here.add(job);
      lanes.computeIfAbsent(kind, lane -> new ArrayDeque<>()).add(new Waiting(job, work));
      if (working.add(kind)) {
        executor.execute(() -> work(kind));
      }
    }
  }

  /** The jobs that wait or run here. */
  Set<UUID> jobs() {
    return Set.copyOf(here);
  }

  private void work(JobKind kind) {
    for (Waiting next = next(kind); next != null; next = next(kind)) {
      try {
        run(next);
      } finally {
        here.remove(next.job());
      }
    }
  }

  private void run(Waiting next) {
    try {
      if (recorder.run(next.job())) {
        next.work().run(new JobPulse(next.job(), recorder));
      }
    } catch (JobStopped e) {
      LOG.log(Level.INFO, "job {0} was stopped", next.job());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "job " + next.job() + " failed", e);
      fail(next.job());
    }
  }

  private void fail(UUID job) {
    try {
      recorder.fail(job);
    } catch (RuntimeException e) {
      // Once the lease has run out somebody does it.
      LOG.log(Level.WARNING, "job {0} could not be ended: {1}", new Object[] {job, e});
    }
  }

  private Waiting next(JobKind kind) {
    synchronized (lanes) {
      Waiting next = lanes.get(kind).poll();
      if (next == null) {
        working.remove(kind);
      }
      return next;
    }
  }
}
