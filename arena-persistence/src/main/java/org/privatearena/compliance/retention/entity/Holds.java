package org.privatearena.compliance.retention.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders to keep records. */
public class Holds {

  /** For {@code pg_advisory_xact_lock}: holds are placed and rows destroyed one after the other. */
  public static final long LOCK = 7_163_201_784_024L;

  private final EntityManager store;

  public Holds(EntityManager store) {
    this.store = store;
  }

  /** Waits until nothing is being destroyed, and keeps others from it until this commits. */
  public void alone() {
    store
        .createNativeQuery("select cast(pg_advisory_xact_lock(?) as text)", String.class)
        .setParameter(1, LOCK)
        .getSingleResult();
  }

  /** Locked until the transaction ends. */
  public Optional<Hold> locked(UUID id) {
    return Optional.ofNullable(store.find(Hold.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Those that stand, then those that were lifted, each the newest first. */
  public List<Hold> latest(int most) {
    return store
        .createQuery(
            "select h from Hold h order by case when h.liftedAt is null then 0 else 1 end,"
                + " h.placedAt desc, h.id",
            Hold.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** The holds that stand and keep something of a Member, in no order. */
  @SuppressWarnings("unchecked")
  public List<UUID> keeping(UUID member) {
    return store
        .createNativeQuery(
            "select distinct hold_id from held_battle where member_id = :member"
                + " union select id from hold where member_id = :member and lifted_at is null",
            UUID.class)
        .setParameter("member", member)
        .getResultList();
  }

  public void add(Hold hold) {
    store.persist(hold);
  }
}
