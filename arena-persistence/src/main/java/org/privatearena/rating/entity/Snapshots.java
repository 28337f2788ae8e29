package org.privatearena.rating.entity;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Boards that were stored. */
public class Snapshots {

  private static final String HEADS =
      "select new org.privatearena.rating.entity.SnapshotHead(s.id, s.takenAt, s.day, s.query,"
          + " s.votes, s.raters, s.effectiveRaters, s.checkpoint, s.engineVersion, s.sha256,"
          + " s.board)"
          + " from Snapshot s";

  private final EntityManager store;

  public Snapshots(EntityManager store) {
    this.store = store;
  }

  public Optional<SnapshotHead> head(UUID id) {
    return store
        .createQuery(HEADS + " where s.id = :id", SnapshotHead.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  public List<SnapshotHead> latest(int limit) {
    return store
        .createQuery(HEADS + " order by s.takenAt desc, s.id", SnapshotHead.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * The newest first.
   *
   * @param after the last one of the page before; null for the first page
   */
  public List<SnapshotHead> page(SnapshotHead after, int limit) {
    if (after == null) {
      return latest(limit);
    }
    return store
        .createQuery(
            HEADS
                + " where s.takenAt < :at or s.takenAt = :at and s.id > :id"
                + " order by s.takenAt desc, s.id",
            SnapshotHead.class)
        .setParameter("at", after.takenAt())
        .setParameter("id", after.id())
        .setMaxResults(limit)
        .getResultList();
  }

  /** What a board is computed again from. */
  public Optional<byte[]> export(UUID id) {
    return Optional.ofNullable(store.find(Snapshot.class, id)).map(Snapshot::export);
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
