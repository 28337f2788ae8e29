package org.privatearena.rating.entity;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Boards that were stored. */
public class Snapshots {

  private final EntityManager store;

  public Snapshots(EntityManager store) {
    this.store = store;
  }

  public Optional<Snapshot> byId(UUID id) {
    return Optional.ofNullable(store.find(Snapshot.class, id));
  }

  /** The newest first. */
  public List<Snapshot> latest(int limit) {
    return store
        .createQuery("select s from Snapshot s order by s.takenAt desc, s.id", Snapshot.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether there is a daily one of this day. */
  public boolean has(LocalDate day) {
    return store
            .createQuery("select count(s) from Snapshot s where s.day = :day", Long.class)
            .setParameter("day", day)
            .getSingleResult()
        > 0;
  }

  /**
   * Whether no other transaction takes a daily one now; holds until this transaction ends.
   *
   * @return false where another node is at it
   */
  public boolean reserveDaily() {
    return (Boolean)
        store
            .createNativeQuery("select pg_try_advisory_xact_lock(7203501)", Boolean.class)
            .getSingleResult();
  }

  public void add(Snapshot snapshot) {
    store.persist(snapshot);
  }
}
