package org.privatearena.compliance.verification.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.CopyInspection;
import org.privatearena.audit.control.Faults;
import org.privatearena.audit.control.Flaw;
import org.privatearena.audit.control.RecordInspection;
import org.privatearena.audit.control.TreeInspection;
import org.privatearena.audit.control.TreeWalk;
import org.privatearena.compliance.job.control.JobPulse;
import org.privatearena.compliance.job.control.JobQueue;
import org.privatearena.compliance.job.control.JobRecorder;
import org.privatearena.compliance.job.entity.JobKind;
import org.privatearena.compliance.verification.entity.Verification;
import org.privatearena.shared.control.DatabaseAway;

/**
 * Verifies everything: the tree from its leaves, all tiles and checkpoints, the copies outside the
 * database, and every record whose fields are kept. A page is one transaction.
 */
@ApplicationScoped
public class Verifying {

  /** Records of a page. */
  private static final int PAGE = 250;

  @Inject private JobRecorder jobs;
  @Inject private JobQueue queue;
  @Inject private TreeInspection tree;
  @Inject private CopyInspection copies;
  @Inject private RecordInspection records;
  @Inject private VerificationRecorder recorder;

  /**
   * Begins.
   *
   * @return id of the job; empty where too many wait already
   */
  public Optional<UUID> begin(Person person) {
    Optional<UUID> job = jobs.register(JobKind.VERIFICATION, person.id());
    job.ifPresent(id -> queue.add(JobKind.VERIFICATION, id, this::run));
    return job;
  }

  /** Cancels one, on whichever node it runs. */
  public void cancel(UUID job) {
    jobs.cancel(job);
  }

  private void run(JobPulse pulse) {
    Faults faults = new Faults();
    TreeWalk walk = tree.begin(faults);
    long steps = 2 * walk.size();
    pulse.at("tree", 0, steps);
    while (walk.more()) {
      tree.step(walk);
      pulse.at("tree", walk.at(), steps);
    }
    long outside =
        copies.hold(walk.size() > 0, faults, held -> pulse.at("copies", walk.size(), steps));
    long[] counts = held(walk.size(), faults, pulse);
    records.withoutEntry().forEach(id -> faults.add(Flaw.RECORD_WITHOUT_ENTRY, id));
    recorder.store(
        pulse.job(),
        new Verification.Counts(
            walk.size(),
            walk.tiles(),
            walk.checkpoints(),
            outside,
            counts[0],
            counts[1],
            counts[2],
            faults.count()),
        faults.first());
  }

  /** Records held, erased and unkept. */
  private long[] held(long size, Faults faults, JobPulse pulse) {
    long[] counts = new long[3];
    for (long from = 0; from < size; from += PAGE) {
      for (RecordInspection.Page page : pages(from, Math.min(size, from + PAGE), faults)) {
        counts[0] += page.records();
        counts[1] += page.erased();
        counts[2] += page.unkept();
        page.faults().forEach(fault -> faults.add(fault.flaw(), fault.what()));
      }
      pulse.at("records", size + from, 2 * size);
    }
    return counts;
  }

  /** A page; one by one where something on it cannot be read. */
  private List<RecordInspection.Page> pages(long from, long to, Faults faults) {
    Optional<RecordInspection.Page> whole = read(from, to);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<RecordInspection.Page> pages = new ArrayList<>();
    for (long index = from; index < to; index++) {
      Optional<RecordInspection.Page> one = read(index, index + 1);
      one.ifPresent(pages::add);
      if (one.isEmpty()) {
        faults.add(Flaw.RECORD_UNREADABLE, index);
      }
    }
    return pages;
  }

  private Optional<RecordInspection.Page> read(long from, long to) {
    try {
      return Optional.of(records.page(from, to));
    } catch (EJBException e) {
      if (DatabaseAway.causes(e)) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
