package org.privatearena.audit.entity;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The signed states of the Ledger's tree. */
public final class Seals {

  private final EntityManager store;

  public Seals(EntityManager store) {
    this.store = store;
  }

  /** The largest. */
  public Optional<Seal> newest() {
    return store
        .createQuery("select s from Seal s order by s.size desc", Seal.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The state of exactly that many leaves; there is not one for every size. */
  public Optional<Seal> of(long size) {
    return Optional.ofNullable(store.find(Seal.class, size));
  }

  /** The smallest state that has a leaf. */
  public Optional<Seal> firstWith(long index) {
    return store
        .createQuery("select s from Seal s where s.size > :index order by s.size", Seal.class)
        .setParameter("index", index)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The next states above a size, ascending. */
  public List<Seal> after(long size, int most) {
    return store
        .createQuery("select s from Seal s where s.size > :size order by s.size", Seal.class)
        .setParameter("size", size)
        .setMaxResults(most)
        .getResultList();
  }

  public void add(Seal seal) {
    store.persist(seal);
    store.flush();
  }
}
