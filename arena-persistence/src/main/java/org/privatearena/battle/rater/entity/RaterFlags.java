package org.privatearena.battle.rater.entity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Flags of people, and whose votes are flagged now. */
public class RaterFlags {

  private final EntityManager store;

  public RaterFlags(EntityManager store) {
    this.store = store;
  }

  public void add(RaterFlag flag) {
    store.persist(flag);
  }

  /** What was said of a Member last; empty where nothing ever was. */
  public Optional<RaterFlag> last(UUID member) {
    return store
        .createQuery(
            "select f from RaterFlag f where f.memberId = :member order by f.number desc",
            RaterFlag.class)
        .setParameter("member", member)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The Members whose votes are flagged now, labels of nobody's votes among them. */
  public Set<UUID> flagged() {
    return Set.copyOf(
        store.createQuery("select f.memberId from FlaggedRater f", UUID.class).getResultList());
  }

  /** Whether a Member's votes are flagged now. */
  public boolean flagged(UUID member) {
    return store.find(FlaggedRater.class, member) != null;
  }

  /** What counts of those who are flagged now, newest first. */
  public List<RaterFlag> standing(int most) {
    return store
        .createQuery(
            "select f from RaterFlag f where f.flagged = true and not exists (select 1 from"
                + " RaterFlag l where l.memberId = f.memberId and l.number > f.number)"
                + " order by f.flaggedAt desc, f.id",
            RaterFlag.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** All that was ever said, newest first. */
  public List<RaterFlag> history(int most) {
    return store
        .createQuery("select f from RaterFlag f order by f.flaggedAt desc, f.id", RaterFlag.class)
        .setMaxResults(most)
        .getResultList();
  }
}
