package org.privatearena.compliance.retention.entity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was destroyed of Members, and what was not. */
public class Erasures {

  private final EntityManager store;

  public Erasures(EntityManager store) {
    this.store = store;
  }

  public Optional<Erasure> byId(UUID id) {
    return Optional.ofNullable(store.find(Erasure.class, id));
  }

  /** The first erasure of a Member. */
  public Optional<Erasure> of(UUID member) {
    return store
        .createQuery(
            "select e from Erasure e where e.memberId = :member order by e.erasedAt, e.id",
            Erasure.class)
        .setParameter("member", member)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  public List<Erasure> latest(int most) {
    return store
        .createQuery("select e from Erasure e order by e.erasedAt desc, e.id", Erasure.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** All that were ordered, the oldest first; those that were done again are left out. */
  public List<Erasure> ordered() {
    return store
        .createQuery(
            "select e from Erasure e where e.replayOf is null order by e.erasedAt, e.id",
            Erasure.class)
        .getResultList();
  }

  /** How many there are. */
  public long count() {
    return store.createQuery("select count(e) from Erasure e", Long.class).getSingleResult();
  }

  public void add(ErasureRefusal refusal) {
    store.persist(refusal);
  }
}
