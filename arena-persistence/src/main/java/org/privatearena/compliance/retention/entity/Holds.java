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

  /**
   * The holds that keep a Battle, or kept it, in no order.
   *
   * @param models whether holds of a Model count: before the Vote they tell who stands on a side
   */
  public List<Hold> touching(UUID battle, boolean models) {
    @SuppressWarnings("unchecked")
    List<Hold> found =
        store
            .createNativeQuery(
                "select h.* from hold h join battle b on b.id = :battle where (h.lifted_at is null"
                    + " or h.lifted_at > b.created_at) and (h.member_id = b.member_id or"
                    + " h.campaign_id = b.campaign_id or (:models and exists (select from revision"
                    + " r where r.model_id = h.model_id and r.id in (b.revision_a, b.revision_b)))"
                    + " or (b.created_at >= h.held_from and b.created_at < h.held_to) or exists"
                    + " (select from vote v where v.battle_id = b.id and v.cast_at >= h.held_from"
                    + " and v.cast_at < h.held_to))",
                Hold.class)
            .setParameter("battle", battle)
            .setParameter("models", models)
            .getResultList();
    return found;
  }

  /** The hold whose lifting has this record. */
  public Optional<Hold> lifted(UUID record) {
    return store
        .createQuery("select h from Hold h where h.liftId = :record", Hold.class)
        .setParameter("record", record)
        .getResultStream()
        .findFirst();
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
