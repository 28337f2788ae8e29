package org.privatearena.rating.voteset.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sets of votes that were cast elsewhere. */
public class VoteSets {

  private static final Set<VoteSetState> UNFINISHED =
      Set.of(VoteSetState.RECEIVED, VoteSetState.RUNNING);
  private static final int MOST_ABANDONED = 100;
  private static final int MOST_READY = 1000;

  private final EntityManager store;

  public VoteSets(EntityManager store) {
    this.store = store;
  }

  public Optional<VoteSet> byId(UUID id) {
    return Optional.ofNullable(store.find(VoteSet.class, id));
  }

  /** The set, locked until the transaction ends, as it is in the database now. */
  public Optional<VoteSet> locked(UUID id) {
    return Optional.ofNullable(store.find(VoteSet.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * Newest first.
   *
   * @param after the last one of the page before; null for the first page
   * @param most how many at most
   */
  public List<VoteSet> page(VoteSet after, int most) {
    TypedQuery<VoteSet> query =
        store.createQuery(
            "select s from VoteSet s "
                + (after == null
                    ? ""
                    : "where s.receivedAt < :at or s.receivedAt = :at and s.id > :id ")
                + "order by s.receivedAt desc, s.id",
            VoteSet.class);
    if (after != null) {
      query.setParameter("at", after.receivedAt()).setParameter("id", after.id());
    }
    return query.setMaxResults(most).getResultList();
  }

  /** The newest sets whose votes are there, newest first; at most a thousand. */
  public List<VoteSet> ready() {
    return store
        .createQuery(
            "select s from VoteSet s where s.state = :ready order by s.receivedAt desc, s.id",
            VoteSet.class)
        .setParameter("ready", VoteSetState.READY)
        .setMaxResults(MOST_READY)
        .getResultList();
  }

  /** How many may still become ready, over all nodes. */
  public long unfinished() {
    return store
        .createQuery("select count(s) from VoteSet s where s.state in :unfinished", Long.class)
        .setParameter("unfinished", UNFINISHED)
        .getSingleResult();
  }

  /** Extends the leases of sets that a node works on. */
  public int renewLeases(Collection<UUID> sets, Instant now) {
    return store
        .createQuery(
            "update VoteSet s set s.leaseUntil = :until"
                + " where s.id in :sets and s.state <> :ready")
        .setParameter("until", now.plus(VoteSet.LEASE))
        .setParameter("sets", sets)
        .setParameter("ready", VoteSetState.READY)
        .executeUpdate();
  }

  /** Sets that nobody works on any more, although they are unfinished or leave votes behind. */
  public List<UUID> abandoned(Instant now) {
    return store
        .createQuery(
            "select s.id from VoteSet s where s.leaseUntil < :now"
                + " and (s.state in :unfinished or s.storedRows > 0 and s.state <> :ready)",
            UUID.class)
        .setParameter("now", now)
        .setParameter("unfinished", UNFINISHED)
        .setParameter("ready", VoteSetState.READY)
        .setMaxResults(MOST_ABANDONED)
        .getResultList();
  }

  /** Names of a set's models, in the order of their numbers. */
  public List<String> models(UUID set) {
    return store
        .createQuery(
            "select m.name from VoteSetModel m where m.id.voteSet = :set order by m.id.number",
            String.class)
        .setParameter("set", set)
        .getResultList();
  }

  /** The first refused rows of a set, by line. */
  public List<VoteSetRefusal> refusals(UUID set) {
    return store
        .createQuery(
            "select r from VoteSetRefusal r where r.id.voteSet = :set order by r.id.place",
            VoteSetRefusal.class)
        .setParameter("set", set)
        .getResultList();
  }

  public Optional<VoteSetRequest> request(UUID member, String key) {
    return Optional.ofNullable(
        store.find(VoteSetRequest.class, new VoteSetRequest.Id(member, key)));
  }

  public void add(VoteSet set) {
    store.persist(set);
  }

  public void add(VoteSetModel model) {
    store.persist(model);
  }

  public void add(VoteSetRefusal refusal) {
    store.persist(refusal);
  }

  public void add(VoteSetRequest request) {
    store.persist(request);
  }
}
