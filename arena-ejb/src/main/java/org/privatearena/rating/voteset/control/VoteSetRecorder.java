package org.privatearena.rating.voteset.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.control.Commitment;
import org.privatearena.audit.control.Ledger;
import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.rating.voteset.entity.FileFault;
import org.privatearena.rating.voteset.entity.RowCounts;
import org.privatearena.rating.voteset.entity.VoteSet;
import org.privatearena.rating.voteset.entity.VoteSetModel;
import org.privatearena.rating.voteset.entity.VoteSetRefusal;
import org.privatearena.rating.voteset.entity.VoteSetRequest;
import org.privatearena.rating.voteset.entity.VoteSetState;
import org.privatearena.rating.voteset.entity.VoteSets;
import org.privatearena.shared.control.Node;
import org.privatearena.shared.control.Time;

/** Writes sets: each method is one transaction, which begins with the lock of the set's row. */
@Stateless
public class VoteSetRecorder {

  /** Imports that may wait or run at once, over all nodes. */
  private static final int MOST_UNFINISHED = 10;

  /** For {@code pg_try_advisory_xact_lock}: who gives up abandoned sets. */
  private static final long ABANDONED = 0x766f_7465_7365_7473L;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private Node node;

  /**
   * Creates a set for a file that has arrived.
   *
   * @param key of a repeatable request, null for none
   */
  public Registered register(UUID member, Proposal proposal, Upload upload, String key) {
    VoteSets sets = new VoteSets(store);
    byte[] hash = proposal.hash(upload.file());
    if (key != null) {
      Optional<VoteSetRequest> former = sets.request(member, key);
      if (former.isPresent()) {
        return former.get().sameRequest(hash)
            ? new Registered.Repeated(former.get().voteSet())
            : new Registered.KeyReused();
      }
    }
    if (sets.unfinished() >= MOST_UNFINISHED) {
      return new Registered.TooMany();
    }
    Instant now = Time.now();
    VoteSet set =
        new VoteSet(
            proposal.name(),
            proposal.kind(),
            proposal.provenance(),
            proposal.skipRefused(),
            upload.file(),
            member,
            node.name(),
            now);
    sets.add(set);
    if (key != null) {
      store.flush();
      sets.add(new VoteSetRequest(new VoteSetRequest.Id(member, key), hash, set.id(), now));
    }
    return new Registered.Waiting(set.id());
  }

  /**
   * Begins to read.
   *
   * @return false where it was cancelled or given up
   */
  public boolean run(UUID id) {
    Optional<VoteSet> set = locked(id, VoteSetState.RECEIVED);
    set.ifPresent(VoteSet::run);
    return set.isPresent();
  }

  /**
   * Says how far the work is.
   *
   * @return false where it was cancelled or given up
   */
  public boolean advance(UUID id, double progress) {
    Optional<VoteSet> set = locked(id, VoteSetState.RUNNING);
    set.ifPresent(s -> s.advance(progress, s.storedRows()));
    return set.isPresent();
  }

  /**
   * Stores a page of votes.
   *
   * @return false where it was cancelled or given up; nothing is stored then
   */
  public boolean store(UUID id, VotePage page, double progress) {
    Optional<VoteSet> set = locked(id, VoteSetState.RUNNING);
    set.ifPresent(
        s -> {
          new VoteRows(store).add(id, s.storedRows(), page);
          s.advance(progress, s.storedRows() + page.size());
        });
    return set.isPresent();
  }

  /**
   * Makes a set ready: from the commit on its votes are there for others.
   *
   * @return false where it was cancelled or given up
   */
  public boolean ready(
      UUID id,
      RowCounts counts,
      List<String> models,
      List<RowRefusal> refusals,
      List<String> ignored) {
    Optional<VoteSet> running = locked(id, VoteSetState.RUNNING);
    if (running.isEmpty()) {
      return false;
    }
    VoteSet set = running.get();
    VoteSets sets = new VoteSets(store);
    for (short i = 0; i < models.size(); i++) {
      sets.add(new VoteSetModel(new VoteSetModel.Id(id, i), models.get(i)));
    }
    report(sets, id, refusals);
    store.flush();
    Instant now = Time.now();
    set.ready(counts, ignored, now);
    Commitment commitment = ledger.append(VoteSetRecords.of(set, models, now));
    set.commitTo(VoteSetRecords.VERSION, commitment.digests(), commitment.value());
    return true;
  }

  /** Refuses the whole file, unless the set has ended already. */
  public void refuse(
      UUID id, FileFault why, RowCounts counts, List<RowRefusal> refusals, List<String> ignored) {
    VoteSets sets = new VoteSets(store);
    sets.locked(id)
        .filter(set -> set.state().unfinished())
        .ifPresent(
            set -> {
              report(sets, id, refusals);
              set.refuse(why, counts, ignored, Time.now());
            });
  }

  /** What came of the wish to cancel. */
  public enum Cancelled {
    DONE,
    ENDED_BEFORE,
    UNKNOWN
  }

  /** Cancels a set that has not ended. */
  public Cancelled cancel(UUID id) {
    Optional<VoteSet> set = new VoteSets(store).locked(id);
    if (set.isEmpty()) {
      return Cancelled.UNKNOWN;
    }
    if (set.get().state().unfinished()) {
      set.get().cancel(Time.now());
      return Cancelled.DONE;
    }
    return set.get().state() == VoteSetState.CANCELLED ? Cancelled.DONE : Cancelled.ENDED_BEFORE;
  }

  /**
   * Removes a page of the votes of a set that did not become ready.
   *
   * @return whether there are more
   */
  public boolean sweep(UUID id) {
    Optional<VoteSet> left =
        new VoteSets(store)
            .locked(id)
            .filter(s -> !s.state().unfinished() && s.state() != VoteSetState.READY)
            .filter(s -> s.storedRows() > 0);
    left.ifPresent(
        set -> {
          long from = Math.max(0, set.storedRows() - SetLimits.PAGE);
          set.sweep(new VoteRows(store).remove(id, from));
        });
    return left.filter(set -> set.storedRows() > 0).isPresent();
  }

  /** Extends the leases of sets that this node works on. */
  public void renewLeases(Collection<UUID> sets) {
    if (!sets.isEmpty()) {
      new VoteSets(store).renewLeases(sets, Time.now());
    }
  }

  /**
   * Refuses sets whose node is gone.
   *
   * @return those that leave votes behind; empty where another node looks just now
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
    VoteSets sets = new VoteSets(store);
    Instant now = Time.now();
    List<UUID> abandoned = sets.abandoned(now);
    for (UUID id : abandoned) {
      sets.locked(id)
          .filter(set -> set.state().unfinished())
          .ifPresent(
              set ->
                  set.refuse(
                      new FileFault(Fault.SERVER_ENDED, null, ""), RowCounts.NONE, List.of(), now));
    }
    return abandoned;
  }

  private Optional<VoteSet> locked(UUID id, VoteSetState state) {
    return new VoteSets(store).locked(id).filter(set -> set.state() == state);
  }

  private static void report(VoteSets sets, UUID id, List<RowRefusal> refusals) {
    int place = 1;
    for (RowRefusal refusal : refusals) {
      sets.add(
          new VoteSetRefusal(
              new VoteSetRefusal.Id(id, place++),
              refusal.line(),
              refusal.fault(),
              refusal.detail()));
    }
  }
}
